export type { Part } from "./format/parts.ts";
export { defaultOptions, languages, parsers, printers, type Manifest } from "./format/prettier.ts";
