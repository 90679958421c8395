import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { expect, test } from "vitest";
import type { Node } from "../../packages/parser/src/tree.ts";
import { walk } from "../../packages/parser/src/tree.ts";
import {
  changeDocument,
  createDocument,
  rangeOf,
  textOf,
  type Document,
} from "../../packages/lsp/src/service/document.ts";
import { createProject } from "../../packages/lsp/src/service/project.ts";
import { completeIn, insertionOf, keeping } from "./completing.ts";

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
      for (const item of completeIn(project, each, offset, keeping).items) {
        const { start, end } = insertionOf(each, item);
        const least = insertionOf(each, item, true);
        const holds = line.start <= start && start <= offset && end <= line.end;
        if (!holds || least.start !== start || least.end < offset || least.end > end)
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

/** What people write without quotes, or with other signs than they should. */
const unquoted = /^(?:(?:https?:\/\/)?[\w@.+*/-]+|[<>^~]=?[\w.*/-]+)$/;

interface Place {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words outside functions, without quotes and with hyphens, and the texts of several lines. */
function placesIn({ tree }: Document): {
  readonly words: readonly Place[];
  readonly blocks: readonly Place[];
} {
  const words: Place[] = [];
  const blocks: Place[] = [];
  for (const [index, { declaration, text }] of tree.segments.entries()) {
    const offset = tree.offsets[index] ?? 0;
    const functions: Node[] = [];
    if (declaration)
      walk(declaration, (node) => {
        if (node.kind === "function") functions.push(node);
        const written = text.slice(node.start, node.end);
        const place = { start: node.start + offset, end: node.end + offset };
        if (node.kind === "string" && written.includes("\n")) blocks.push({ ...place, text: written });
        if (functions.some(({ start, end }) => start <= node.start && node.end <= end)) return;
        const word = node.kind === "string" ? node.value : node.kind === "name" ? node.text : "";
        if (unquoted.test(word)) words.push({ ...place, text: word.replaceAll("_", "-") });
      });
  }
  return { words, blocks };
}

test.each(examples)(
  "%s: no item that is taken leaves a piece of the word behind",
  { timeout: 600_000 },
  (_path, document) => {
    const wrong: string[] = [];
    const look = (word: string, { start }: Place, length: number, end: number): void => {
      const each = edit(document, start, end, word);
      for (const item of completeIn(project, each, start + length).items) {
        const insertion = insertionOf(each, item);
        if (insertion.start > start || insertion.end < start + word.length)
          wrong.push(`${item.label} at ${word.slice(0, length)}‸${word.slice(length)}`);
      }
    };
    for (const [index, place] of placesIn(document).words.entries()) {
      const { text, end } = place;
      for (let length = 1; length <= text.length; length++) {
        // Behind a sign, before one, and elsewhere in words of which it is the turn.
        const isNearSign = /[^A-Za-z]/.test(text.slice(length - 1, length + 1));
        if (!isDeep && !isNearSign && (index + length) % 7 > 0) continue;
        look(text.slice(0, length), place, length, end);
        look(text, place, length, end);
      }
    }
    expect(wrong).toEqual([]);
  },
);

test.each(examples)("%s: nothing is offered in a text block", { timeout: 600_000 }, (_path, document) => {
  const wrong: string[] = [];
  const look = (each: Document, offset: number): void => {
    const { labels } = completeIn(project, each, offset);
    if (labels.length > 0) wrong.push(`${labels[0]} at ${offset}`);
  };
  for (const { start, end } of placesIn(document).blocks) {
    const first = document.lines.line(document.lines.position(start).line + 1).start;
    for (let offset = first; offset <= end; offset += isDeep ? 1 : 3) {
      const line = document.lines.line(document.lines.position(offset).line);
      look(document, offset);
      // As it is while somebody types the text; what stands less deep would end it.
      const isText = textOf(document, { start: line.start, end: offset }).trim() !== "";
      if (isText && line.end < end) look(edit(document, offset, line.end, ", "), offset + 2);
    }
    look(document, end);
    // Until its end has been typed, what follows is not known to be outside.
    look(edit(document, first, document.tree.length, `${" ".repeat(40)}Kata, (`), first + 47);
  }
  expect(wrong).toEqual([]);
});
