import type { Span } from "../../text/span.ts";
import { functionRule } from "../functions/function-rule.ts";
import { matchedCalls, type MatchedCall } from "../functions/match-arguments.ts";

/** A call gives as many arguments as the function takes. */
export const wrongArgumentCount = functionRule((report, library, { scope }) => {
  for (const matched of matchedCalls(scope, library)) {
    const span = spanOf(matched);
    if (span === undefined) continue;
    const { name, label, required, parameterNames, declaration } = matched.signature;
    const most = parameterNames.length;
    const expected = required === most ? most : `${required}–${most}`;
    const values = { name, expected, found: matched.node.arguments.length, signature: label };
    report("wrong-argument-count", span, values, { related: declaration ? [declaration] : [] });
  }
});

/** The arguments that are too many, or the name of a function that gets too few. */
function spanOf({ node, extra, missing, hasNamed }: MatchedCall): Span | undefined {
  const from = extra[0];
  if (from !== undefined) return { start: from.start, end: extra.at(-1)?.end ?? from.end };
  // Where arguments have names, it can be said which one is missing.
  if (missing === undefined || hasNamed) return undefined;
  return node.callee.kind === "member" ? node.callee.name : node.callee;
}
