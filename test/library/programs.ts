import { readFileSync } from "node:fs";

/** A program that a page of the manual shows: its blocks of TypeScript from one heading to the next, in order. */
export interface Program {
  /** Its heading, or the name of the file that it is said to be. */
  readonly name: string;
  readonly text: string;
  /** The lines that it prints, by what stands behind its arrows. */
  readonly prints: readonly string[];
}

const page = readFileSync(new URL("../../docs/library.md", import.meta.url), "utf8");

/** The programs of docs/library.md that run anywhere. */
export const programs: readonly Program[] = page.split(/^## /m).flatMap((section) => {
  const text = [...section.matchAll(/^```ts\n([^]*?)^```$/gm)].map(([, block = ""]) => block).join("\n");
  return text === "" ? [] : [programOf(section.split("\n", 1)[0] ?? "", text)];
});

/** The files of docs/library.md that are meant for a browser: blocks that begin with ```ts and a name. */
export const browserFiles: readonly Program[] = [...page.matchAll(/^```ts (\S+)\n([^]*?)^```$/gm)].map(
  ([, name = "", text = ""]) => programOf(name, text),
);

function programOf(name: string, text: string): Program {
  return { name, text, prints: [...text.matchAll(/\/\/ → ?(.*)$/gm)].map(([, line = ""]) => line) };
}
