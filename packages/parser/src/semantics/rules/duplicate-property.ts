import { wholeLines } from "../move.ts";
import type { Span } from "../../text/span.ts";
import type { BlockRule } from "../rule.ts";

/** A property is written once. */
export const duplicateProperty: BlockRule = {
  scope: "block",
  visit: (report) => ({
    holder(holder, text) {
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
  }),
};
