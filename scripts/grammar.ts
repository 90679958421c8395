import { format, resolveConfig } from "prettier";
import { codeSamples } from "./grammar/code-samples.ts";
import { declarations } from "./grammar/declarations.ts";
import { functions } from "./grammar/functions.ts";
import { include, type Grammar } from "./grammar/text-mate.ts";
import { texts } from "./grammar/texts.ts";
import { values } from "./grammar/values.ts";

/** Where the TextMate grammar is kept. */
export const grammarFile = new URL("../grammar/kodeon.tmLanguage.json", import.meta.url);

/** The TextMate grammar of the language, made of its description and its words. */
export const grammar: Grammar = {
  name: "KODEON",
  scopeName: "source.kodeon",
  fileTypes: ["kodeon"],
  patterns: include("comment", "head", "body"),
  repository: { ...declarations, ...functions, ...codeSamples, ...texts, ...values },
};

/** The grammar as its file is to hold it. */
export async function printGrammar(): Promise<string> {
  const options = await resolveConfig(grammarFile);
  return format(JSON.stringify(grammar, null, 2), { ...options, parser: "json" });
}
