import { shift } from "../../text/span.ts";
import type { PlacedBlock } from "../bound.ts";
import type { FileRule } from "../rule.ts";
import { headOf } from "./missing-property.ts";

/** Of some blocks a file has one at most. */
export const secondSingleton: FileRule = {
  scope: "file",
  check(blocks, report) {
    const seen = new Map<string, PlacedBlock>();
    for (const placed of blocks) {
      const { spec, name } = placed.block;
      if (!spec?.single) continue;
      const first = seen.get(name);
      if (first === undefined) seen.set(name, placed);
      else report("second-singleton", placeOf(placed), { name }, { related: [placeOf(first)] });
    }
  },
};

function placeOf({ block, offset }: PlacedBlock): { start: number; end: number } {
  return shift(headOf(block), offset);
}
