import fc from "fast-check";
import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { composeEdits } from "../packages/parser/src/fixes/compose-edits.ts";
import {
  applyEdits,
  chooseFixes,
  compile,
  createWorkspace,
  type Diagnostic,
  mendFiles,
  silence,
  type TextEdit,
} from "../packages/parser/src/index.ts";
import { parse } from "../packages/parser/src/tree.ts";
import { withoutMarks } from "./marks.ts";

const [finding] = compile("x:\n").diagnostics;

/** A diagnostic whose fix is these edits, each `[start, end, text]`. */
function fixedBy(...edits: readonly (readonly [number, number, string])[]): Diagnostic {
  if (finding === undefined) throw new Error("an unknown block is reported");
  return { ...finding, fix: edits.map(([start, end, text]) => ({ start, end, text })) };
}

test("of fixes that touch one another or reach across, one is chosen a round", () => {
  const chosen = (...diagnostics: Diagnostic[]) =>
    applyEdits(
      "0123456789",
      chooseFixes(diagnostics).flatMap(({ fix }) => fix),
    );
  expect(chosen(fixedBy([1, 3, "a"]), fixedBy([3, 4, "b"]), fixedBy([5, 6, "c"]))).toBe("0a34c6789");
  expect(chosen(fixedBy([2, 2, "a"]), fixedBy([2, 2, "b"]))).toBe("01a23456789");
  expect(chosen(fixedBy([1, 2, "a"], [8, 9, "b"]), fixedBy([4, 5, "c"]))).toBe("0a234567b9");
  expect(chosen(fixedBy([8, 9, "b"], [1, 2, ""]), fixedBy())).toBe("0234567b9");
});

test("fixes that never come to an end are followed ten rounds", () => {
  let text = "";
  const mended = mendFiles(["a", "not there"], {
    text: (file) => (file === "a" ? text : undefined),
    diagnostics: () => [fixedBy([0, 0, "+"])],
    replace: (_file, now) => void (text = now),
  });
  expect(mended).toMatchObject([{ text: "+".repeat(10), fixes: 10 }]);
});

/** A text in a workspace of its own, after all safe fixes. */
function mend(name: string, source: string) {
  const workspace = createWorkspace();
  let text = source;
  workspace.open(name, text);
  const [mended] = mendFiles([name], {
    text: () => text,
    diagnostics: (file) => workspace.diagnostics(file),
    replace(file, now) {
      text = now;
      workspace.open(file, now);
    },
  });
  return { mended, text };
}

test("fixes that lay open more errors are left out, wherever they stand among others", () => {
  const good = (i: number, licence: string) =>
    `paket "p${i}":\n    versi = "1.0.0"\n    deskripsi = "A"\n    kategori = web\n    ${licence} = MIT\n`;
  const bad = 'pakett "x":\n    lisensi = MIT\n';
  for (const pattern of ["bg", "bbg", "gbbb", "bgggbbbbgb", "bbbbbbbbgggggggg", "b", "bb"]) {
    const write = (licence: string) =>
      [...pattern].map((sign, i) => (sign === "g" ? good(i, licence) : bad)).join("\n");
    const { text, mended } = mend("a", write("lisensii"));
    expect({ pattern, text }).toEqual({ pattern, text: write("lisensi") });
    expect(mended?.fixes ?? 0).toBe([...pattern].filter((sign) => sign === "g").length);
  }
});

const inPackage = (line: string): string => `paket "a":\n    ${line}\n`;
const inFunction = (line: string): string => `pustaka a:\n    fungsi f(x):\n        ${line}\n`;

test.each([
  ["a name with its @", "lisensi_paket @a/b:\n", 'lisensi_paket "@a/b":\n'],
  ["a word with its hyphen", inPackage("x = a/b-"), inPackage('x = "a/b-"')],
  ["an address with its comma", inPackage("x = https://a.b?c,d"), inPackage('x = "https://a.b?c,d"')],
  ["but not the comma of JSON", inPackage("versi = 1.2.3,"), inPackage('versi = "1.2.3",')],
  ["a sentence", inPackage("x = tiga a-b 1,5"), inPackage('x = "tiga a-b 1,5"')],
  ["one with a number first", inPackage("x = 2 a-b 49,99"), inPackage('x = "2 a-b 49,99"')],
  ["one with signs", inPackage("x = Satu & dua; tiga?!"), inPackage('x = "Satu & dua; tiga?!"')],
  ["one with a lone bracket", inPackage("x = Satu) a-b 1.000"), inPackage('x = "Satu) a-b 1.000"')],
  ["one with half of its quotes", inPackage('x = a-b dua"'), inPackage('x = "a-b dua"')],
  ["one before a comment", inPackage("x = a-b; c // d"), inPackage('x = "a-b; c" // d')],
  ["the items of a list", inPackage("x = [a-b, c-d],"), inPackage('x = ["a-b", "c-d"],')],
  ["the values of a map", inPackage("x = { y = a-b } c"), inPackage('x = { y = "a-b" } c')],
])("fixes put quotes around %s", (_what, before, after) => {
  expect(mend("a", before).text).toBe(after);
});

test.each([
  ["a part of a sentence", inPackage("x = Satu, dua-tiga.")],
  ["what may be an escape", inPackage(String.raw`x = a-b \n c`)],
  ["a part of a path", inPackage("x = src/a/*.kd")],
  ["a part of a path that begins with a sign", inPackage("x = ./src/a")],
  ["what may be two addresses or one", inPackage("x = [https://a.b?c=1,2]")],
  ["half of a name as a function's", "pustaka a:\n    fungsi a-b():\n        kembalikan 1\n"],
  ["half of a name as a key", inFunction("kembalikan { a-b = null }")],
])("fixes do not mend %s", (_what, text) => {
  expect(mend("a", text).text).toBe(text);
});

test("thousands of fixes that do harm are not all tried", () => {
  const before = "a ".repeat(4000);
  let text = before;
  let tried = 0;
  const mended = mendFiles(["a"], {
    text: () => text,
    // Whatever is mended makes for two errors.
    diagnostics: () =>
      [...text.matchAll(/[ab]/g)].flatMap(({ 0: letter, index }) =>
        letter === "a" ? [fixedBy([index, index + 1, "b"])] : [fixedBy(), fixedBy()],
      ),
    replace(_file, now) {
      text = now;
      tried += now.length;
    },
  });
  expect(mended).toEqual([]);
  expect(text).toBe(before);
  expect(tried).toBeLessThan(20_000_000);
});

/** Edits to a text of some length that do not overlap, though they may touch, in any order. */
function editsOf(length: number): fc.Arbitrary<readonly TextEdit[]> {
  return fc
    .uniqueArray(fc.nat({ max: length }), { maxLength: 8 })
    .map((places) => places.toSorted((a, b) => a - b))
    .chain((places) =>
      fc
        .array(fc.string({ maxLength: 4 }), { minLength: places.length, maxLength: places.length })
        .map((texts) =>
          texts.flatMap((text, i) => {
            const start = places[2 * i];
            return start === undefined ? [] : [{ start, end: places[2 * i + 1] ?? start, text }];
          }),
        ),
    )
    .chain((edits) => fc.shuffledSubarray(edits, { minLength: edits.length }));
}

test("edits that are composed do what they do one after the other", () => {
  const cases = fc.string({ maxLength: 30 }).chain((text) =>
    editsOf(text.length).chain((first) =>
      fc.record({
        text: fc.constant(text),
        first: fc.constant(first),
        next: editsOf(applyEdits(text, first).length),
      }),
    ),
  );
  fc.assert(
    fc.property(cases, ({ text, first, next }) => {
      const composed = composeEdits(first, next);
      expect(applyEdits(text, composed)).toBe(applyEdits(applyEdits(text, first), next));
      for (const [i, { start }] of composed.entries())
        expect(start).toBeGreaterThan(composed[i - 1]?.end ?? -1);
    }),
    { numRuns: 1000 },
  );
});

const folder = new URL("rules/", import.meta.url);
const fixtures = readdirSync(folder).map(
  (name) => [name, readFileSync(new URL(name, folder), "utf8")] as const,
);

test.each(fixtures)("the edits of a mended file make of it what it has become: %s", (name, fixture) => {
  for (const before of [fixture, withoutMarks(fixture)]) {
    const { mended, text } = mend(name, before);
    expect(applyEdits(before, mended?.edits ?? [])).toBe(text);
    expect(mended?.before ?? before).toBe(before);
    expect(mended?.text ?? before).toBe(text);
  }
});

const secret = `integrasi_pihak_ketiga:
    github:
        client_secret = "rahasia"
`;
const comment = "// kodeonc-abaikan literal-secret: contoh";

/** The text after the first finding of a rule has been silenced; undefined where it cannot be. */
function silenced(text: string, rule: string, other = ""): string | undefined {
  const workspace = createWorkspace();
  workspace.open("0", other);
  workspace.open("a", text);
  const found = workspace.diagnostics("a").find(({ name }) => name === rule);
  if (found === undefined) throw new Error(`${rule} is not found`);
  const edit = silence(parse(text).tree, found, "contoh");
  return edit && applyEdits(text, [edit]);
}

test("a finding is silenced by a comment above its line, as deep as the line is", () => {
  const wanted = secret.replace("        client", `        ${comment}\n        client`);
  expect(silenced(secret, "literal-secret")).toBe(wanted);
  expect(silenced(secret.replaceAll("\n", "\r\n"), "literal-secret")).toBe(wanted.replaceAll("\n", "\r\n"));
  expect(silenced(secret.trimEnd(), "literal-secret")).toBe(wanted.trimEnd());
  expect(silenced(secret.replaceAll("    ", "\t"), "literal-secret")).toBe(wanted.replaceAll("    ", "\t"));
  const other = wanted.replace("literal-secret", "insecure-url");
  expect(silenced(other, "literal-secret")).toBe(
    other.replace("        client", `        ${comment}\n        client`),
  );
});

test("above the first line the byte order mark stays in front", () => {
  const head = `paket "alat":
    versi = "1.0.0"
    deskripsi = "Alat"
    kategori = web
    lisensi = MIT
`;
  expect(silenced(`\uFEFF${head}`, "duplicate-package", head)).toBe(
    `\uFEFF// kodeonc-abaikan duplicate-package: contoh\n${head}`,
  );
});

test("what no comment can silence is left", () => {
  expect(silenced(secret.replace("client_secret", "client_secrett"), "unknown-property")).toBeUndefined();
  expect(silenced(`${comment}\n${secret}`, "unused-suppression")).toBeUndefined();
});

test.each(fixtures)("silencing silences, and leaves all others as they are: %s", (_name, fixture) => {
  const text = withoutMarks(fixture);
  const tell = (file: string) => {
    const workspace = createWorkspace();
    workspace.open("a", file);
    return workspace.diagnostics("a");
  };
  const found = tell(text);
  for (const each of found) {
    const edit = silence(parse(text).tree, each, "contoh");
    if (edit === undefined) continue;
    const left = tell(applyEdits(text, [edit])).map(({ name, arguments: values }) => ({ name, values }));
    const lineEnd = text.indexOf("\n", edit.start) < 0 ? text.length : text.indexOf("\n", edit.start);
    const others = found
      .filter(({ name, span }) => name !== each.name || span.start < edit.start || span.start > lineEnd)
      .map(({ name, arguments: values }) => ({ name, values }));
    expect(left).toEqual(others);
  }
});
