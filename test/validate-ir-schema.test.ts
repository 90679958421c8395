import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { expect, test } from "vitest";
import { type IrFault, validateIr } from "../packages/parser/src/index.ts";
import { irSchemaFile } from "../scripts/ir-schema.ts";
import type { Json } from "./ir-documents.ts";
import { exampleIrs } from "./manifests.ts";

test("what does not follow the schema is refused, and all else for what a schema cannot say", () => {
  const follows = new Ajv2020().compile(JSON.parse(readFileSync(irSchemaFile, "utf8")) as object);
  const pieces = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }),
    fc.constantFrom(
      "1.0.0",
      "MIT",
      "a/b.zip",
      "P1D",
      "https://a.example",
      "id",
      {},
      [],
      { id: "x" },
      { file: "a" },
      { env: "A" },
      "package",
      "null",
    ),
  );
  const documents = fc.constantFrom(...exampleIrs.map(([, ir]) => ir));
  fc.assert(
    fc.property(documents, fc.array(fc.nat(), { minLength: 1, maxLength: 12 }), pieces, (ir, way, piece) => {
      const document = structuredClone(ir) as unknown as Json;
      put(document, way, piece);
      const { faults } = validateIr(document);
      if (!follows(document)) expect(faults).not.toEqual([]);
      else expect(faults.filter(({ name }) => !beyondSchema.has(name))).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
});

/** What only a look at the values can tell. */
const beyondSchema: ReadonlySet<IrFault["name"]> = new Set([
  "ir-expected-version",
  "ir-expected-version-range",
  "ir-expected-licence",
  "ir-expected-url",
  "ir-expected-glob",
  "ir-expected-language",
  "ir-wrong-language-name",
  "ir-nonexistent-date",
  "ir-unknown-currency",
  "ir-contradictory-amount",
  "ir-unlisted-secret",
  "ir-dangling-pointer",
] as const);

/** Puts a value into a document where a way leads that picks members by number, or where that way ends. */
function put(document: Json, way: readonly number[], piece: unknown): void {
  let holder = document;
  for (const [index, step] of way.entries()) {
    const names = Object.keys(holder);
    const name = names[step % names.length];
    if (name === undefined) return;
    const inner = holder[name];
    if (index === way.length - 1 || typeof inner !== "object" || inner === null) {
      holder[name] = piece;
      return;
    }
    holder = inner as Json;
  }
}
