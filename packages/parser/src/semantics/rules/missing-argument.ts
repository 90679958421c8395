import { functionRule } from "../functions/function-rule.ts";
import { matchedCalls } from "../functions/match-arguments.ts";

/** A call that names its arguments leaves none out that the function needs. */
export const missingArgument = functionRule((report, library, { scope }) => {
  for (const { node, signature, hasNamed, missing, unknown, repeated, extra } of matchedCalls(
    scope,
    library,
  )) {
    // An argument that has been told to be wrong may be the one that is missing.
    const isTold = unknown.length + repeated.length + extra.length > 0;
    if (missing === undefined || !hasNamed || isTold) continue;
    const { name, label, declaration } = signature;
    const place = node.callee.kind === "member" ? node.callee.name : node.callee;
    const related = declaration ? [declaration] : [];
    report("missing-argument", place, { name, parameter: missing, signature: label }, { related });
  }
});
