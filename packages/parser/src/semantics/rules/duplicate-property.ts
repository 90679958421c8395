import type { Span } from "../../text/span.ts";
import type { BlockRule } from "../rule.ts";

/** A property is written once. */
export const duplicateProperty: BlockRule = {
  scope: "block",
  visit: (report) => {
    let text = "";
    return {
      block({ segment }) {
        text = segment.text;
      },
      holder(holder) {
        const seen = new Map<string, Span>();
        for (const { name, node } of holder.properties) {
          const first = seen.get(name);
          if (first === undefined) seen.set(name, node.key);
          else {
            const fix = [{ ...wholeLines(text, node), text: "" }];
            report("duplicate-property", node.key, { name, owner: holder.name }, { related: [first], fix });
          }
        }
      },
    };
  },
};

/** The lines on which something stands, together with the line break behind them. */
export function wholeLines(text: string, { start, end }: Span): Span {
  const before = /[^\r\n]*$/.exec(text.slice(0, start))?.[0].length ?? 0;
  const behind = /^[^\r\n]*(?:\r\n|\r|\n)?/.exec(text.slice(end))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}
