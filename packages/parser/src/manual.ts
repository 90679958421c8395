export { blockFacts, exampleWord, holdsLine, propertyFacts, sectionFacts } from "./manual/facts.ts";
export { sampleOf } from "./manual/samples.ts";
export type { Band } from "./manual/bands.ts";
export { findEntry, readManual, readMessage, type Chapter, type ManualEntry } from "./manual/manual.ts";
export type { ManualPage } from "./manual/page.ts";
export { describeProperty } from "./manual/type-words.ts";
