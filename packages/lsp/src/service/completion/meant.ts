import { applyEdits, nearest, type TextEdit } from "@kodeon/parser";
import { membersOf } from "@kodeon/parser/language";
import { faultsOf, keyText, type BoundHolder } from "@kodeon/parser/semantics";
import { createDocument } from "../document.ts";
import { placeAt, type Place } from "../place.ts";

/** A place with the heads around it as their author most likely means them. */
export interface MeantPlace {
  readonly place: Place;
  /** By how much the mended heads have moved what stands behind them. */
  readonly moved: number;
}

/** What stands at an offset of the text of a segment once slips in the heads before it have been mended; undefined where that is no segment by itself. */
export function meantPlace(uri: string, written: string, at: number): MeantPlace | undefined {
  let text = written;
  for (let mended = 0; ; mended++) {
    const moved = text.length - written.length;
    const place = placeAt(createDocument(uri, undefined, text), at + moved);
    if (place === undefined || place.start !== 0) return undefined;
    // What stands in an unknown block or section is only known once that is.
    const fix = mended < deepest ? fixOfHead(place) : [];
    if (fix.length === 0) return { place, moved };
    text = applyEdits(text, fix);
  }
}

/** No section of the language lies deeper. */
const deepest = 8;

/** The edits that make the first unknown block or section around a place the one that it is most likely meant to be. */
function fixOfHead({ segment, block, holders, nodes, at }: Place): readonly TextEdit[] {
  if (block !== undefined && block.spec === undefined) {
    const isPassed = (block.node.words.at(-1)?.end ?? at) < at;
    // In an unknown block nothing but its head is told of.
    const fault = isPassed && faultsOf(segment).find(({ name }) => slips.has(name));
    return fault ? fault.fix : [];
  }
  const sections = nodes.filter((node) => node.kind === "section");
  // One that is damaged further down has not been bound at all, and nothing has been told of it.
  const unknown = sections.find((node) => !holders.some((each) => each.node === node && each.spec));
  const owner: BoundHolder | undefined = holders.findLast(({ spec }) => spec !== undefined);
  if (unknown === undefined || owner?.spec === undefined || unknown.key.end >= at) return [];
  const { english, sectionNames } = membersOf(owner.spec);
  const name = keyText(unknown.key);
  const text = english.get(name) ?? nearest(name, sectionNames);
  return text === undefined || text === name
    ? []
    : [{ start: unknown.key.start, end: unknown.key.end, text }];
}

const slips: ReadonlySet<string> = new Set(["unknown-block", "connecting-word", "english-name"]);
