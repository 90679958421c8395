import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { locate, pointersAt, type SourceMap } from "../packages/parser/src/index.ts";
import { allPointers, mapped } from "./source-map.ts";

const example = new URL("../examples/pembaruan/bertahap.kodeon", import.meta.url);

describe("maps and pointers from elsewhere", () => {
  const { sourceMap, ir } = mapped(readFileSync(example, "utf8"));

  test("what is no JSON pointer is found nowhere", () => {
    for (const pointer of ["declarations", "#/declarations", "/~", "/~2", "/a~", "~0", " "])
      expect(locate(sourceMap, pointer)).toBeUndefined();
    for (const pointer of [undefined, null, 1, {}, []])
      expect(locate(sourceMap, pointer as string)).toBeUndefined();
  });

  test("names that objects have by birth, and ways that lead nowhere, are found at what is around them", () => {
    for (const way of [
      "__proto__",
      "constructor/name",
      "length",
      "",
      "-1",
      "00",
      "~0~1",
      "/".repeat(1_000_000),
    ]) {
      expect(locate(sourceMap, `/${way}`)?.pointer).toBe("");
      expect(locate(sourceMap, `/declarations/0/${way}`)?.pointer).toBe("/declarations/0");
    }
  });

  test("a damaged map never throws", () => {
    const pointers = allPointers(ir);
    const damages: unknown[] = [
      undefined,
      null,
      1,
      "",
      [],
      {},
      { document: 1 },
      { document: [0, 1, [[[]]]] },
    ];
    for (const damage of damages) {
      const map = damage as SourceMap;
      for (const pointer of ["", "/declarations/0"]) locate(map, pointer);
      pointersAt(map, 0);
    }
    for (const document of [[0.5, 0.5], [-1, 2], [0, -1], [0], [0, 9e15 + 1e15], ["0", "1"]])
      expect(locate({ ...sourceMap, document } as unknown as SourceMap, "")).toBeUndefined();
    const json = JSON.stringify(sourceMap);
    const pieces = json.match(/[\d.]+|"[^"]*"|[[\]{},:]/g) ?? [];
    const replacements = fc.constantFrom(
      "-1",
      "1e400",
      "null",
      '"x"',
      "[]",
      "{}",
      "0.5",
      '{"__proto__":[0,1]}',
      "9e15",
    );
    const numbers = pieces.flatMap((piece, index) => (/^\d/.test(piece) ? [index] : []));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom(...numbers), replacements), { minLength: 1, maxLength: 40 }),
        (changes) => {
          const damaged = [...pieces];
          for (const [index, text] of changes) damaged[index] = text;
          const map = JSON.parse(damaged.join("")) as SourceMap;
          for (const pointer of pointers) {
            const location = locate(map, pointer);
            if (location === undefined) continue;
            for (const each of [location.start, location.end]) {
              expect(each.line).toBeGreaterThanOrEqual(1);
              expect(each.column).toBeGreaterThanOrEqual(1);
            }
            expect(location.span.start).toBeGreaterThanOrEqual(0);
            expect(location.span.end).toBeGreaterThanOrEqual(location.span.start);
          }
          for (const offset of [0, 100, 1_000]) expect(Array.isArray(pointersAt(map, offset))).toBe(true);
        },
      ),
      { numRuns: 60 },
    );
  });

  test("anything at all in the place of a map never throws", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (document, lines) => {
        const map = { document, lines } as unknown as SourceMap;
        locate(map, "/declarations/0");
        pointersAt(map, 0);
      }),
    );
  });

  test("a map that is nested without end is read without end of the stack", () => {
    let document: unknown = [0, 9];
    for (let depth = 0; depth < 200_000; depth++) document = [0, 9, { a: document }];
    const map = { version: "1.0", lines: [0], document } as unknown as SourceMap;
    const at = pointersAt(map, 1);
    expect(at.at(-1)).toBe("");
    // Written out, so many pointers to the bottom would fill any memory.
    expect(at.length).toBeLessThan(10_000);
    expect(locate(map, "/a".repeat(100_000))?.span).toEqual({ start: 0, end: 9 });
  });
});
