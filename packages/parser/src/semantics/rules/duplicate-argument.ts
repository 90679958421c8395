import { functionRule } from "../functions/function-rule.ts";
import { matchedCalls } from "../functions/match-arguments.ts";

/** An argument is given once, by its place or by its name. */
export const duplicateArgument = functionRule((report, library, { scope }) => {
  for (const { repeated } of matchedCalls(scope, library)) {
    for (const { name, first } of repeated)
      report("duplicate-argument", name, { argument: name.text }, { related: [first.name ?? first] });
  }
});
