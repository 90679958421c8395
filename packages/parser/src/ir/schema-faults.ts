import type { SchemaError } from "../../generated/validate-ir.js";
import { irPatterns, readPatternOfEndings } from "../schema/ir-patterns.ts";
import { nearest } from "../text/nearest.ts";
import type { IrFault } from "./fault.ts";
import { valueAt } from "./pointer.ts";
import { schemaAt, tagsAt } from "./schema-at.ts";
import { shorten } from "./shorten.ts";
import { withoutAlternatives } from "./schema-alternatives.ts";

/** Turns what the schema has to say of a document into faults; of a value that may be one of several things there is one. */
export function faultsOf(errors: readonly SchemaError[], document: unknown): readonly IrFault[] {
  const own = withoutAlternatives(errors, document);
  const places = (keyword: string): ReadonlySet<string> =>
    new Set(own.flatMap((error) => (error.keyword === keyword ? [error.instancePath] : [])));
  const mistyped = places("type");
  const lacking = places("required");
  const told = new Map<string, IrFault>();
  for (const error of own) {
    const { keyword, instancePath } = error;
    // What is of the wrong type is none of the choices either, and what lacks a member has too few.
    if (keyword !== "type" && mistyped.has(instancePath)) continue;
    if (keyword === "minProperties" && lacking.has(instancePath)) continue;
    const fault = faultOf(error, document);
    if (fault) told.set(JSON.stringify(fault), fault);
  }
  return [...told.values()];
}

function faultOf(
  { instancePath: pointer, schemaPath, keyword, params }: SchemaError,
  document: unknown,
): IrFault | undefined {
  const fault = (name: IrFault["name"], values: IrFault["arguments"] = {}): IrFault => ({
    name,
    pointer,
    arguments: values,
  });
  const limit = Number(params["limit"]);
  switch (keyword) {
    case "required":
      return fault("ir-missing-member", { name: String(params["missingProperty"]) });
    case "additionalProperties": {
      const name = String(params["additionalProperty"]);
      return fault("ir-unknown-member", {
        name: shorten(name),
        ...suggest(name, namesAt(document, pointer)),
      });
    }
    case "propertyNames":
      return fault("ir-wrong-language-name", { name: shorten(String(params["propertyName"])) });
    case "type":
      return fault(typeFaults.get(String(params["type"])) ?? "ir-wrong-value");
    case "pattern": {
      const endings = readPatternOfEndings(String(params["pattern"]));
      if (endings !== undefined) return fault("ir-wrong-ending", { endings });
      return fault(patternFaults.get(String(params["pattern"])) ?? "ir-expected-url");
    }
    case "minLength":
      return fault("ir-text-too-short", { min: limit });
    case "maxLength":
      return fault("ir-text-too-long", { max: limit });
    case "minimum":
      return fault("ir-number-too-small", { min: limit });
    case "maximum":
      return fault("ir-number-too-large", { max: limit });
    case "minItems":
      return fault("ir-empty-list");
    case "minProperties":
      return fault("ir-too-few-members", { min: limit });
    case "enum":
    case "const":
      return choiceFault(
        pointer,
        [params["allowedValues"] ?? params["allowedValue"]].flat().map(String),
        document,
      );
    case "discriminator":
      // A tag that is not there has been told as such.
      if (params["tagValue"] === undefined) return undefined;
      return choiceFault(`${pointer}/${String(params["tag"])}`, tagsAt(document, pointer), document);
    case "not":
      return fault("ir-exclusive-member", { other: schemaPath.split("/").at(-4) ?? "" });
    default:
      return fault("ir-wrong-value");
  }
}

function namesAt(document: unknown, pointer: string): readonly string[] {
  return Object.keys(schemaAt(document, pointer)?.properties ?? {});
}

function choiceFault(pointer: string, choices: readonly string[], document: unknown): IrFault {
  const value = valueAt(document, pointer);
  const hint = typeof value === "string" ? suggest(value, choices) : {};
  return { name: "ir-unknown-choice", pointer, arguments: { choices: choices.join(", "), ...hint } };
}

function suggest(word: string, candidates: readonly string[]): { readonly suggestion?: string } {
  const suggestion = nearest(word, candidates);
  return suggestion === undefined ? {} : { suggestion };
}

const typeFaults: ReadonlyMap<string, IrFault["name"]> = new Map([
  ["string", "ir-expected-text"],
  ["number", "ir-expected-number"],
  ["integer", "ir-expected-whole-number"],
  ["boolean", "ir-expected-flag"],
  ["object", "ir-expected-object"],
  ["array", "ir-expected-list"],
]);

const faultsByPattern: Readonly<Record<keyof typeof irPatterns, IrFault["name"]>> = {
  packageName: "ir-expected-package-name",
  slug: "ir-expected-word",
  name: "ir-expected-name",
  version: "ir-expected-version",
  shortVersion: "ir-expected-short-version",
  email: "ir-expected-email",
  date: "ir-expected-date",
  dateTime: "ir-expected-date-time",
  path: "ir-expected-path",
  glob: "ir-expected-glob",
  cachePath: "ir-expected-cache-path",
  duration: "ir-expected-duration",
  durationOrNone: "ir-expected-duration",
  currency: "ir-expected-currency",
  language: "ir-expected-language",
  amount: "ir-expected-amount",
  number: "ir-expected-decimal",
  environmentName: "ir-expected-environment-name",
  pointer: "ir-expected-pointer",
};

const patternFaults: ReadonlyMap<string, IrFault["name"]> = new Map(
  Object.entries(faultsByPattern).map(([name, fault]) => [
    irPatterns[name as keyof typeof irPatterns],
    fault,
  ]),
);
