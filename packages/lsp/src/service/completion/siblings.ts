import type { Node, Span } from "@kodeon/parser/tree";
import { actual, type Probe } from "./cursor.ts";

/** What a list or a map around the cursor holds as its author wrote it, without that which the cursor is in. */
export function elsewhere<Holder extends Node, Each extends Span>(
  holder: Holder,
  of: (holder: Holder) => readonly Each[],
  probe: Probe,
): readonly Each[] {
  const there = actual(probe, holder);
  // The probe has them further on by so much.
  const by = there ? probe.moved : 0;
  const cursor = probe.offset - probe.segmentStart;
  return of(there ?? holder).filter(({ start, end }) => end + by < probe.at || start + by > cursor);
}
