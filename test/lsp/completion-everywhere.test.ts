import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import {
  changeDocument,
  createDocument,
  rangeOf,
  textOf,
  type Document,
} from "../../packages/lsp/src/service/document.ts";
import { createProject } from "../../packages/lsp/src/service/project.ts";
import { completeIn, insertionOf } from "./completing.ts";

const root = new URL("../../", import.meta.url).pathname;

const examples = globSync("examples/*/*.kodeon", { cwd: root })
  .sort()
  .map((path) => [path, createDocument(`file:///${path}`, 1, readFileSync(root + path, "utf8"))] as const);

const project = createProject({ language: "en", rules: {} });
for (const [, document] of examples) project.put(document);

function edit(document: Document, start: number, end: number, text: string): Document {
  return changeDocument(document, 2, [{ range: rangeOf(document, { start, end }), text }]);
}

function errorsIn({ tree }: Document): number {
  return tree.segments.reduce((sum, { diagnostics }) => sum + diagnostics.length, 0);
}

/** Every so many offsets, another number each time so that no kind of place is left out for long. */
function* offsetsIn({ tree }: Document, most: number): Generator<number> {
  for (let offset = 0, step = 1; offset <= tree.length; offset += step) {
    yield offset;
    step = (step % most) + 1;
  }
}

/** Deep runs look at every offset. */
const isDeep = process.env["KODEON_DEEP"] !== undefined;

test.each(examples)(
  "%s: the range of every item holds the cursor",
  { timeout: 600_000 },
  (_path, document) => {
    const wrong: string[] = [];
    const look = (each: Document, offset: number): void => {
      const line = each.lines.line(each.lines.position(offset).line);
      for (const item of completeIn(project, each, offset).items) {
        const { start, end } = insertionOf(each, item);
        if (start < line.start || start > offset || end < offset || end > line.end)
          wrong.push(`${item.label} ${JSON.stringify(textOf(each, { start: line.start, end: offset }))}`);
      }
    };
    for (const offset of offsetsIn(document, isDeep ? 1 : 40)) {
      const { end } = document.lines.line(document.lines.position(offset).line);
      look(document, offset);
      look(edit(document, offset, end, ""), offset);
      look(edit(document, offset, document.tree.length, ""), offset);
    }
    expect(wrong).toEqual([]);
  },
);

/** What is broken once an item at an offset has been taken that was not broken before. */
function breaksAt(document: Document, offset: number): string[] {
  const errors = errorsIn(document);
  const { items } = completeIn(project, document, offset);
  return items.flatMap((item, index) => {
    // Of long lists of words that are written alike, some will do.
    if (!isDeep && index > 7 && index % 60 > 0) return [];
    const { start, end, text } = insertionOf(document, item);
    // Behind a word that asks for more, something more is written.
    const taken = edit(document, start, end, text.replace(/\S $/, "$&x"));
    if (errorsIn(taken) <= errors) return [];
    const line = document.lines.line(document.lines.position(offset).line);
    return [
      `${item.label} at ${textOf(document, { ...line, end: offset })}‸${textOf(document, { start: offset, end: line.end })}`,
    ];
  });
}

test.each(examples)("%s: no item that is taken breaks a line", { timeout: 600_000 }, (_path, document) => {
  const wrong: string[] = [];
  for (const offset of offsetsIn(document, isDeep ? 1 : 50)) {
    const line = document.lines.line(document.lines.position(offset).line);
    const before = textOf(document, { start: line.start, end: offset });
    // What begins the head of a body cannot be anything else.
    if (/^\s*\w*$/.test(before)) continue;
    // As it is while somebody types the line, and where there is but one value, in the midst of it.
    wrong.push(...breaksAt(edit(document, offset, line.end, ""), offset));
    if (before.includes("=") && /^[^(]*=[^(=]*$/.test(textOf(document, line)))
      wrong.push(...breaksAt(document, offset));
  }
  expect(wrong).toEqual([]);
});

test.each(examples)(
  "%s: no item that is taken breaks a new line",
  { timeout: 600_000 },
  (_path, document) => {
    const wrong: string[] = [];
    for (let number = 1; number <= document.lines.lineCount; number++) {
      const line = document.lines.line(number);
      const [indentation = "", word = ""] = /^([ \t]*)(\w*)/.exec(textOf(document, line))?.slice(1) ?? [];
      if (/^(?:sebaliknya|lainnya|tangkap|akhirnya)$/.test(word) || line.start === line.end) continue;
      const fresh = edit(document, line.start, line.start, `${indentation}\n`);
      wrong.push(...breaksAt(fresh, line.start + indentation.length));
    }
    expect(wrong).toEqual([]);
  },
);
