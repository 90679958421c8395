export { formatEdits } from "./format/edits.ts";
export { format, formatTree, type FormatResult } from "./format/format.ts";
export { formatOnType } from "./format/on-type.ts";
export type { FormatOptions } from "./format/style.ts";
