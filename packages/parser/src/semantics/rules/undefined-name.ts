import type { Report } from "../../diagnostics/diagnostic.ts";
import { functionRule } from "../functions/function-rule.ts";
import type { UnknownName } from "../functions/unknown-names.ts";

/** Every name in a function must be declared by the function, its library or the host. It is told once a function. */
export const undefinedName = functionRule((report, _library, { unknown }) => {
  for (const each of unknown) if (each.first.use !== "call") tellUnknown("undefined-name", each, report);
});

/** Tells of an unknown name where it stands first; the fix mends all its places, since they are one mistake. */
export function tellUnknown(
  rule: "undefined-name" | "undefined-function",
  { name, first, occurrences, suggestion }: UnknownName,
  report: Report,
): void {
  if (suggestion === undefined) return report(rule, first.node, { name });
  const fix = occurrences.map(({ node }) => ({ start: node.start, end: node.end, text: suggestion }));
  report(rule, first.node, { name, suggestion }, { fix });
}
