export { documentationOf } from "./syntax/documentation.ts";
export { parse, type ParseResult } from "./syntax/parse.ts";
export { tokensOf, type Token, type TokenKind } from "./syntax/segment-tokens.ts";
export type * from "./syntax/tree.ts";
export { editTree, segmentAt } from "./syntax/edit-tree.ts";
export { linesOf } from "./syntax/tree-lines.ts";
export { childrenOf, walk } from "./syntax/walk.ts";
export { lineIndex, type LineIndex, type Position } from "./text/line-index.ts";
export type { Span } from "./text/span.ts";
