export { defaultOptions, languages, parsers, printers, type Manifest } from "./format/prettier.ts";
