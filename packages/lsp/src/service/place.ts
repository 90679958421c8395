import { blockOf, type BoundBlock, type BoundProperty, type BoundSection } from "@kodeon/parser/semantics";
import { childrenOf, type Node, type Segment } from "@kodeon/parser/tree";
import { segmentOf, type Document } from "./document.ts";

/** What stands at an offset of a document. Spans of nodes count from the beginning of the segment. */
export interface Place {
  readonly document: Document;
  readonly segment: Segment;
  /** Where the segment begins in the document. */
  readonly start: number;
  /** The offset in the segment. */
  readonly at: number;
  /** The nodes around it, from the declaration to the innermost; the offset may be at either end of them. */
  readonly nodes: readonly Node[];
  readonly block: BoundBlock | undefined;
  /** The block and the sections around it, the innermost last. */
  readonly holders: readonly (BoundBlock | BoundSection)[];
  readonly property: BoundProperty | undefined;
  readonly isComment: boolean;
}

/** What stands at an offset; undefined in an empty document. */
export function placeAt(document: Document, offset: number): Place | undefined {
  const found = segmentOf(document, offset);
  if (found === undefined) return undefined;
  const { segment, start } = found;
  const at = offset - start;
  const nodes = nodesAt(segment, at);
  const block = blockOf(segment);
  const holders: (BoundBlock | BoundSection)[] = block && nodes.length > 0 ? [block] : [];
  for (const node of nodes) {
    const section = holders.at(-1)?.sections.find((each) => each.node === node);
    if (section) holders.push(section);
  }
  const property = holders.at(-1)?.properties.find((each) => nodes.includes(each.node));
  const isComment = segment.comments.some((comment) => comment.start < at && at <= comment.end);
  return { document, segment, start, at, nodes, block, holders, property, isComment };
}

/** The nodes of a segment around an offset of it, from the declaration to the innermost; the offset may be at either end of them. */
export function nodesAt({ declaration }: Segment, at: number): readonly Node[] {
  const nodes: Node[] = [];
  let next: Node | undefined = declaration;
  while (next !== undefined && next.start <= at && at <= next.end) {
    nodes.push(next);
    const children: readonly Node[] = childrenOf(next);
    // Where two touch, that which begins here is meant; at the end of a word the word still is.
    next =
      children.find(({ start, end }) => start <= at && at < end) ??
      children.find(({ start, end }) => start <= at && at === end);
  }
  return nodes;
}
