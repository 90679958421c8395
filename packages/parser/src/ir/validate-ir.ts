import validate, { type SchemaError } from "../../generated/validate-ir.js";
import { IR_VERSION } from "../schema/ir-version.ts";
import { checkValues } from "./check-values.ts";
import type { IrFault } from "./fault.ts";
import type { Ir } from "./ir.ts";
import { findUnplain } from "./plain-json.ts";
import { valueAt } from "./pointer.ts";
import { faultsOf } from "./schema-faults.ts";

/** The value that was given, now known to be an IR, or what keeps it from being one. */
export type ValidatedIr =
  | { readonly ir: Ir; readonly faults: readonly [] }
  | { readonly ir: undefined; readonly faults: readonly IrFault[] };

/** Of more faults no more than this many are told. */
const FAULT_LIMIT = 50;

/**
 * Whether a value is an IR that this version of the library can read: plain JSON (RFC 7493), of a version that it knows,
 * with the members and values that the IR's schema asks for, and with what a schema cannot say: versions, ranges and
 * licences that can be read, days that exist, amounts that agree with their currency, secrets that are all listed. Never
 * throws, whatever the value, and takes time in proportion to its size.
 */
export function validateIr(value: unknown): ValidatedIr {
  const unplain = findUnplain(value);
  if (unplain !== undefined) return refuse([unplain]);
  try {
    const version = valueAt(value, "/ir_version");
    if (typeof version === "string" && !isKnownVersion(version)) {
      const values = { version: version.slice(0, 20), known: IR_VERSION };
      return refuse([{ name: "ir-unknown-version", pointer: "/ir_version", arguments: values }]);
    }
    const errors = schemaErrors(value);
    if (errors.length > 0) return refuse(faultsOf(errors, value));
    const ir = value as Ir;
    const faults = checkValues(ir, FAULT_LIMIT);
    return faults.length > 0 ? refuse(faults) : { ir, faults: [] };
  } catch {
    // Proxies may say one thing now and another later, or nothing at all.
    return refuse([{ name: "ir-unreadable", pointer: "", arguments: {} }]);
  }
}

function refuse(faults: readonly IrFault[]): ValidatedIr {
  return { ir: undefined, faults: faults.slice(0, FAULT_LIMIT) };
}

/** Versions are read that have our major number, and a minor number up to ours. */
function isKnownVersion(version: string): boolean {
  const [major, minor] = IR_VERSION.split(".").map(Number) as [number, number];
  const parts = /^(0|[1-9]\d{0,5})\.(0|[1-9]\d{0,5})$/.exec(version);
  return parts !== null && Number(parts[1]) === major && Number(parts[2]) <= minor;
}

function schemaErrors(value: unknown): readonly SchemaError[] {
  try {
    return validate(value) ? [] : (validate.errors ?? []);
  } catch (error) {
    // Where there are very many errors they are thrown.
    if (Array.isArray(error)) return error as readonly SchemaError[];
    throw error;
  }
}
