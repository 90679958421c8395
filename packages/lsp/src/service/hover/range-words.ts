import { boundsOf, type VersionBounds } from "@kodeon/parser/semantics";
import type { HoverSay } from "./hover-words.ts";

/** More alternatives would not be read. */
const enough = 12;

/** An npm range in words, such as `from 1.5.0, below 2.0.0`; undefined where it is too long for that. */
export function rangeWords(range: string, say: HoverSay): string | undefined {
  const alternatives = boundsOf(range);
  if (alternatives.length === 0 || alternatives.length > enough) return undefined;
  return alternatives.map((bounds) => boundsWords(bounds, say)).join(`; ${say("or")} `);
}

function boundsWords({ least, most }: VersionBounds, say: HoverSay): string {
  const values = { least: least?.version ?? "", most: most?.version ?? "" };
  if (least === undefined && most === undefined) return say("any-version");
  if (least === undefined) return say(most?.isIncluded ? "up-to" : "below", values);
  if (most === undefined) return say(least.isIncluded ? "from" : "above", values);
  const isBoth = least.isIncluded && most.isIncluded;
  if (isBoth) return say(least.version === most.version ? "exact-version" : "from-up-to", values);
  if (least.isIncluded) return say("from-below", values);
  return say(most.isIncluded ? "above-up-to" : "above-below", values);
}
