import { readFileSync } from "node:fs";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { expect } from "vitest";
import { type Client, startClient } from "./client.ts";

interface Position {
  readonly line: number;
  readonly character: number;
}

/** A change as a client sends it. */
type Change =
  | { readonly text: string }
  | { readonly range: { readonly start: Position; readonly end: Position }; readonly text: string };

const root = new URL("../../", import.meta.url).pathname;
const texts = globSync(["examples/**/*.kodeon", "test/rules/*.kodeon"], { cwd: root, absolute: true })
  .toSorted()
  .map((file) => readFileSync(file, "utf8"));

const pieces = [
  "",
  " ",
  "    ",
  "\t",
  "\n",
  "\r\n",
  "\r",
  '"',
  '"""',
  ":",
  "=",
  "[",
  "]",
  "{",
  "}",
  "(",
  ",",
  "// x",
  "#",
  "paket",
  "versi = ",
  '"a"',
  "1_0",
  "49,99",
  "\u{1F600}",
  "\uD83D",
  "é",
  "\u2028",
  "\n\n",
  "\nx:\n    y = 1\n",
  "\n    fungsi f():\n",
];

/** A position that may lie behind its line's end, and behind the last line. */
const position = fc.record({ line: fc.nat(80), character: fc.oneof(fc.nat(12), fc.nat(60)) });
const piece = fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((parts) => parts.join(""));
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 20,
    arbitrary: fc
      .record({ at: position, lines: fc.constantFrom(0, 0, 0, 0, 1, 2, 9), columns: fc.nat(9), text: piece })
      .map(rangedChange),
  },
  { weight: 1, arbitrary: fc.record({ text: fc.constantFrom(...texts) }) },
);
const session = fc.record({
  text: fc.oneof(fc.constantFrom(...texts), piece),
  steps: fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 12 }),
});

function rangedChange(made: {
  readonly at: Position;
  readonly lines: number;
  readonly columns: number;
  readonly text: string;
}): Change {
  const { at, lines, columns, text } = made;
  const end =
    lines === 0
      ? { line: at.line, character: at.character + columns }
      : { line: at.line + lines, character: columns };
  return { range: { start: at, end }, text };
}

/** The text after a change, by the words of the protocol and as plainly as can be. */
function changed(text: string, change: Change): string {
  if (!("range" in change)) return change.text;
  const { start, end } = change.range;
  return text.slice(0, offsetIn(text, start)) + change.text + text.slice(offsetIn(text, end));
}

function offsetIn(text: string, { line, character }: Position): number {
  const parts = text.split(/(\r\n|\n|\r)/);
  if (line * 2 >= parts.length) return text.length;
  const before = parts.slice(0, line * 2).join("").length;
  return before + Math.min(character, parts[line * 2]?.length ?? 0);
}

/**
 * Edits documents in one server, as a person does, and opens what comes of it in another: they must say and do the same.
 * The number of runs is of documents, each of which is edited some dozen times; gives the number of edits.
 */
export async function expectSynchrony(runs: number): Promise<number> {
  const edited = await begun();
  const fresh = await begun();
  let count = 0;
  let edits = 0;
  await fc.assert(
    fc.asyncProperty(session, async ({ text, steps }) => {
      const uri = `untitled:${++count}`;
      await edited.open(uri, text);
      let current = text;
      let tokens: Tokens | undefined;
      for (const [version, contentChanges] of steps.entries()) {
        current = contentChanges.reduce(changed, current);
        edits += contentChanges.length;
        await edited.notify("textDocument/didChange", {
          textDocument: { uri, version: version + 2 },
          contentChanges,
        });
        // Between edits a server is asked, and keeps what it has worked out.
        if (version % 3 !== 0) continue;
        [, tokens] = await Promise.all([said(edited, uri), tokensOf(edited, uri, tokens)]);
      }
      await fresh.open(uri, current);
      const [told, itsTokens, expected, expectedTokens] = await Promise.all([
        said(edited, uri),
        tokensOf(edited, uri, tokens),
        said(fresh, uri),
        tokensOf(fresh, uri),
      ]);
      expect(told).toEqual(expected);
      expect(itsTokens.data).toEqual(expectedTokens.data);
      for (const client of [edited, fresh])
        await client.notify("textDocument/didClose", { textDocument: { uri } });
    }),
    { numRuns: runs },
  );
  expect(edited.stderr() + fresh.stderr()).toBe("");
  return edits;
}

async function begun(): Promise<Client> {
  const client = startClient({ keeps: false });
  await client.begin({ capabilities: { textDocument: { diagnostic: {}, semanticTokens: {} } } });
  return client;
}

async function said(client: Client, uri: string): Promise<unknown> {
  const textDocument = { uri };
  const options = { tabSize: 4, insertSpaces: true };
  const [{ items }, edits, symbols, folds] = await Promise.all([
    client.request<{ items: unknown }>("textDocument/diagnostic", { textDocument }),
    client.request("textDocument/formatting", { textDocument, options }),
    client.request("textDocument/documentSymbol", { textDocument }),
    client.request("textDocument/foldingRange", { textDocument }),
  ]);
  return { items, edits, symbols, folds };
}

interface Tokens {
  readonly resultId: string;
  readonly data: readonly number[];
}

interface Delta {
  readonly resultId: string;
  readonly edits: readonly {
    readonly start: number;
    readonly deleteCount: number;
    readonly data?: readonly number[];
  }[];
}

/** The semantic tokens of a document, by way of those that the client has where it has some. */
async function tokensOf(client: Client, uri: string, before?: Tokens): Promise<Tokens> {
  const textDocument = { uri };
  if (before === undefined) return client.request("textDocument/semanticTokens/full", { textDocument });
  const { resultId, edits } = await client.request<Delta>("textDocument/semanticTokens/full/delta", {
    textDocument,
    previousResultId: before.resultId,
  });
  const data = edits.reduce<readonly number[]>(
    (all, { start, deleteCount, data: added = [] }) => all.toSpliced(start, deleteCount, ...added),
    before.data,
  );
  return { resultId, data };
}
