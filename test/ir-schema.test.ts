import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { validateIr } from "../packages/parser/src/index.ts";
import { writePointer } from "../packages/parser/src/ir/pointer.ts";
import { schemaAt } from "../packages/parser/src/ir/schema-at.ts";
import { irSchemaFile, printIrSchema } from "../scripts/ir-schema.ts";
import { irValidatorFile, printIrValidator } from "../scripts/ir-validator.ts";
import { compileAll, exampleIrs } from "./manifests.ts";

const committed = readFileSync(irSchemaFile, "utf8");
const follows = new Ajv2020({ strict: true }).compile(JSON.parse(committed) as object);

describe("what is generated is fresh: npm run ir-schema:update", () => {
  test("the schema", async () => {
    expect(committed).toBe(await printIrSchema());
  });
  test("the code that checks by it", async () => {
    expect(readFileSync(irValidatorFile, "utf8")).toBe(await printIrValidator());
  });
});

test("whatever compiles follows the schema and is valid", () => {
  const all = compileAll();
  expect(all.length).toBeGreaterThan(150);
  for (const [file, ir] of all) {
    expect([file, follows(ir), follows.errors]).toEqual([file, true, null]);
    expect([file, validateIr(ir).faults]).toEqual([file, []]);
  }
});

type Path = readonly (string | number)[];
type Json = Record<string | number, unknown>;

/** A change of one place, and where its fault is to be found. */
interface Change {
  readonly title: string;
  readonly place: Path;
  readonly apply: (document: Json) => void;
}

describe.each(exampleIrs)("a document like that of %s", (_file, ir) => {
  const places = kindsOfPlaces(ir);

  test("is refused with a value of another type, wherever that is", () => {
    for (const path of places) {
      const value = at(ir, path);
      const other = typeof value === "number" || typeof value === "boolean" ? "x" : 5;
      expectRefusal({
        title: `another type at ${writePointer(path)}`,
        place: path,
        apply: (document) => set(document, path, other),
      });
    }
  });

  test("is refused without a member that is always there", () => {
    for (const path of places.filter((each) => isAlwaysThere(ir, each))) {
      const holder = path.slice(0, -1);
      expectRefusal({
        title: `nothing at ${writePointer(path)}`,
        place: holder,
        apply: (document) => delete (at(document, holder) as Json)[path.at(-1) ?? ""],
      });
    }
  });

  test("is accepted without a member that need not be there, but for what others say of it", () => {
    for (const path of places.filter((each) => typeof each.at(-1) === "string" && !isAlwaysThere(ir, each))) {
      const document = structuredClone(ir) as unknown as Json;
      delete (at(document, path.slice(0, -1)) as Json)[path.at(-1) ?? ""];
      expect([writePointer(path), follows(document)]).toEqual([writePointer(path), true]);
    }
  });

  test("is refused with an unknown member in any object that is no open map", () => {
    for (const path of [[], ...places]) {
      const value = at(ir, path);
      if (typeof value !== "object" || value === null || Array.isArray(value)) continue;
      const schema = schemaAt(ir, writePointer(path));
      const isOpen = schema?.additionalProperties !== false && schema?.anyOf === undefined;
      const change: Change = {
        title: `an unknown member at ${writePointer(path)}`,
        place: path,
        apply: (document) =>
          ((at(document, path) as Json)["tidak_dikenal"] = isOpen ? 5 : "dua puluh huruf lebih"),
      };
      expectRefusal(change);
    }
  });

  function expectRefusal({ title, place, apply }: Change): void {
    const document = structuredClone(ir) as unknown as Json;
    apply(document);
    const { faults } = validateIr(document);
    const near = faults.filter(({ pointer }) => pointer.startsWith(writePointer(place)));
    expect([title, follows(document), near.length, faults.length]).toEqual([title, false, 1, 1]);
  }
});

/** One place of each kind: the same member of the same kind of object need not be tried again and again. */
function kindsOfPlaces(ir: unknown): readonly Path[] {
  const kinds = new Map<string, Path>();
  for (const path of placesIn(ir)) {
    const names = path.map((step, index) => {
      const { kind, type } = Object(at(ir, path.slice(0, index))) as Json;
      return typeof step === "number" ? "*" : `${String(kind ?? type)}.${step}`;
    });
    kinds.set(names.slice(-2).join("/"), path);
  }
  return [...kinds.values()];
}

/** All places of a document but the document itself. */
function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const place = [...path, Array.isArray(value) ? Number(name) : name];
    return [place, ...placesIn(inner, place)];
  });
}

function at(document: unknown, path: Path): unknown {
  return path.reduce<unknown>((value, step) => (value as Json)[step], document);
}

function set(document: unknown, path: Path, value: unknown): void {
  (at(document, path.slice(0, -1)) as Json)[path.at(-1) ?? ""] = value;
}

/** Whether the schema asks for a member; of a value that may be one of several things its last member cannot go. */
function isAlwaysThere(document: unknown, path: Path): boolean {
  const name = path.at(-1);
  if (typeof name !== "string") return false;
  const holder = path.slice(0, -1);
  const schema = schemaAt(document, writePointer(holder));
  if (schema?.anyOf) return Object.keys(at(document, holder) as Json).length === 1;
  const least = schema?.minProperties ?? 0;
  return (
    schema?.required?.includes(name) === true || Object.keys(at(document, holder) as Json).length <= least
  );
}
