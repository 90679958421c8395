import { blockNameByKind, blockNames, blocksByName } from "../../schema/members.ts";
import { nearest } from "../../text/nearest.ts";
import { keyText, type BoundBlock } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** A declaration must be of a block that the language has. `ulasan untuk "x":` and English words are near misses. */
export const unknownBlock: BlockRule = {
  scope: "block",
  visit: (report) => ({
    block(block) {
      const { words } = block.node;
      const [first, second] = words;
      if (block.spec !== undefined || first === undefined || isHeadDamaged(block)) return;
      const name = words.map(keyText).join(" ");
      const last = words[words.length - 1] ?? first;
      const known = blocksByName.get(block.word)?.spec;
      if (words.length === 3 && known?.label?.type === "package-name" && second?.kind === "name") {
        const fix = [{ start: second.start, end: last.start, text: "" }];
        report("connecting-word", second, { block: block.word }, { fix });
        return;
      }
      const kind = words.length <= 2 ? blockNameByKind.get(block.word) : undefined;
      if (kind !== undefined) {
        const fix = [{ start: first.start, end: first.end, text: kind }];
        report("english-name", first, { name: block.word, suggestion: kind }, { fix });
        return;
      }
      const suggestion = words.length <= 2 ? nearest(block.word, blockNames) : undefined;
      const span = { start: first.start, end: words.length <= 2 ? first.end : last.end };
      const fix = suggestion === undefined ? [] : [{ start: first.start, end: first.end, text: suggestion }];
      const named = words.length <= 2 ? keyText(first) : name;
      report("unknown-block", span, { name: named, ...(suggestion && { suggestion }) }, { fix });
    },
  }),
};

/** Whether the syntax of the head has been told to be wrong. */
function isHeadDamaged({ segment, node }: BoundBlock): boolean {
  const end = node.words[node.words.length - 1]?.end ?? node.start;
  return segment.diagnostics.some(({ span }) => span.start >= node.start && span.start <= end + 1);
}
