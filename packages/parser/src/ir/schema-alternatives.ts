import type { SchemaError } from "../../generated/validate-ir.js";
import { isPatternOfUrl } from "../schema/ir-patterns.ts";
import { valueAt } from "./pointer.ts";

/** The errors without those of alternatives that a value was not meant to be, and without what only sums others up. */
export function withoutAlternatives(
  errors: readonly SchemaError[],
  document: unknown,
): readonly SchemaError[] {
  const kept: SchemaError[] = [];
  for (const error of errors) {
    if (error.keyword !== "anyOf") {
      if (!error.schemaPath.includes("/propertyNames/")) kept.push(error);
      continue;
    }
    // The errors of all alternatives come right before the one which says that none of them fits.
    const { instancePath } = error;
    const isWithin = (each: SchemaError): boolean =>
      each.instancePath === instancePath || each.instancePath.startsWith(`${instancePath}/`);
    const from = kept.findLastIndex((each) => !isWithin(each)) + 1;
    kept.push(...errorsOfMeant(kept.splice(from), instancePath, valueAt(document, instancePath)));
  }
  return kept;
}

/** Of the alternatives that have the value's type, those of the one with the fewest errors; of equal ones the first. */
function errorsOfMeant(
  errors: readonly SchemaError[],
  place: string,
  value: unknown,
): readonly SchemaError[] {
  const alternatives = new Map<string, SchemaError[]>();
  for (const error of errors) {
    const name = /^.*\/anyOf\/\d+/.exec(error.schemaPath)?.[0] ?? "";
    const others = alternatives.get(name);
    if (others === undefined) alternatives.set(name, [error]);
    else others.push(error);
  }
  const fitting = [...alternatives.values()].filter(
    (each) => !each.some(({ instancePath, keyword }) => instancePath === place && keyword === "type"),
  );
  const isAddress = typeof value === "string" && /^[a-z][a-z0-9+.-]+:/i.test(value);
  const cost = (each: readonly SchemaError[]): number =>
    each.length -
    (isAddress && each.some(({ params }) => isPatternOfUrl(String(params["pattern"]))) ? 0.5 : 0);
  const [best] = fitting.toSorted((one, other) => cost(one) - cost(other));
  return best ?? errors.slice(0, 1);
}
