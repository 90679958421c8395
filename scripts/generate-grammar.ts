import { mkdirSync, writeFileSync } from "node:fs";
import { grammarFile, printGrammar } from "./grammar.ts";
import { printSnippets, snippetsFile } from "./snippets.ts";

// Writes the TextMate grammar, by which editors colour manifests, and the snippets of the extension for VS Code.
writeFileSync(grammarFile, await printGrammar());
mkdirSync(new URL("./", snippetsFile), { recursive: true });
writeFileSync(snippetsFile, await printSnippets());
