import type { IrFault } from "./fault.ts";
import type { Ir } from "./ir.ts";
import { findUnplain } from "./plain-json.ts";

/** Canonical JSON, or why a value has none. */
export type Canonical =
  | { readonly text: string; readonly fault: undefined }
  | { readonly text: undefined; readonly fault: IrFault };

/**
 * Writes a value as canonical JSON (RFC 8785): the same text for the same value, whoever writes it. Never throws;
 * what is not plain JSON by RFC 7493, such as NaN, half a surrogate pair or a cycle, is refused and its place told.
 */
export function canonicalise(value: unknown): Canonical {
  return write(value, undefined);
}

/** The text that is digested and signed: an IR as canonical JSON, without its `file`. */
export function canonicalIr(ir: Ir): Canonical {
  return write(ir, "file");
}

function write(value: unknown, leftOut: string | undefined): Canonical {
  try {
    const fault = findUnplain(value);
    return fault ? { text: undefined, fault } : { text: textOf(value, leftOut), fault: undefined };
  } catch {
    // A proxy may show one face while it is looked at and another while it is written.
    const fault: IrFault = { name: "ir-not-plain", pointer: "", arguments: { kind: typeof value } };
    return { text: undefined, fault };
  }
}

/**
 * Plain JSON is no deeper than its limit, so that this may call itself. ECMAScript writes numbers and strings as
 * the RFC asks (sections 3.2.2.2 and 3.2.2.3), and sorts texts by their UTF-16 code units (section 3.2.3).
 */
function textOf(value: unknown, leftOut?: string): string {
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map((item) => textOf(item)).join(",")}]`;
  const members = Object.entries(value).filter(([name]) => name !== leftOut);
  members.sort(([one], [other]) => (one < other ? -1 : 1));
  return `{${members.map(([name, each]) => `${JSON.stringify(name)}:${textOf(each)}`).join(",")}}`;
}
