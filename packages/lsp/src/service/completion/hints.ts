import type { PropertySpec } from "@kodeon/parser/language";
import type { Say } from "../words.ts";

/** The type of a property, in a few words. */
export function hintOf(spec: PropertySpec, say: Say): string {
  const own = say(`type-${spec.type}`);
  const type = spec.or ? `${own} / ${say(`type-${spec.or.type}`)}` : own;
  return spec.list ? `[${type}]` : type;
}
