import { blockNameByKind, blocksByName } from "../../schema/members.ts";
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
      // The words of one name, parted: `pembaruan paket "x":`.
      const names = words.slice(0, last.kind === "string" ? -1 : undefined);
      const joined = names.map(keyText).join("_");
      const isParted = blocksByName.has(joined);
      const isOne = !isParted && words.length <= 2;
      const suggestion = isParted ? joined : isOne ? nearest(keyText(first), blocksByName.keys()) : undefined;
      const meant = isParted ? names : isOne ? [first] : words;
      const span = { start: first.start, end: meant[meant.length - 1]?.end ?? first.end };
      const fix = suggestion === undefined ? [] : [{ ...span, text: suggestion }];
      const name = meant.map(keyText).join(" ");
      report("unknown-block", span, { name, ...(suggestion && { suggestion }) }, { fix });
    },
  }),
};

/** Whether the syntax of the head has been told to be wrong. What is wrong from its body's beginning on is not told. */
function isHeadDamaged({ segment, node }: BoundBlock): boolean {
  const end = node.entries[0]?.start ?? node.end + 1;
  return segment.diagnostics.some(({ span }) => span.start >= node.start && span.start < end);
}
