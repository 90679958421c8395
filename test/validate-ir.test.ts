import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import fc from "fast-check";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { irMessages, type IrMessage } from "../packages/parser/src/diagnostics/ir-messages.ts";
import { compile, renderIrFault, validateIr, type IrFault } from "../packages/parser/src/index.ts";
import { DEPTH_LIMIT, SIZE_LIMIT } from "../packages/parser/src/ir/plain-json.ts";
import { irSchemaFile } from "../scripts/ir-schema.ts";
import { exampleIrs } from "./manifests.ts";

type Json = Record<string, unknown>;

/** A document with these declarations. */
function documentOf(declarations: readonly unknown[], sensitive: readonly unknown[] = []): Json {
  return { language_version: "1.0", ir_version: "1.0", declarations, sensitive };
}

/** A package that is as small as can be, but for what is given. */
function packageWith(members: Json): Json {
  const lists = ["keywords", "files", "dependencies", "dev_dependencies", "optional_dependencies"];
  return documentOf([
    {
      kind: "package",
      name: "kopi",
      version: "1.0.0",
      description: "Kopi",
      category: "bisnis",
      license: "MIT",
      ...Object.fromEntries(lists.map((name) => [name, []])),
      compatibility: { os: [], architectures: [] },
      metadata: {},
      installation_scripts: {},
      ...members,
    },
  ]);
}

/** A library whose only function works this expression out. */
function libraryWith(value: unknown): Json {
  const body = [{ type: "evaluate", value }];
  return documentOf([{ kind: "library", name: "p", functions: [{ name: "f", parameters: [], body }] }]);
}

/** The faults as `name pointer`. */
function told(value: unknown): readonly string[] {
  return validateIr(value).faults.map(({ name, pointer }) => `${name} ${pointer}`);
}

test("a valid document is given back as it is", () => {
  const document = packageWith({});
  const { ir, faults } = validateIr(document);
  expect(ir).toBe(document);
  expect(faults).toEqual([]);
});

describe("what is no plain JSON", () => {
  const cycle: Json = packageWith({});
  (cycle["declarations"] as unknown[]).push({ again: [cycle] });
  class Paper {}
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const angry = new Proxy(
    {},
    {
      ownKeys() {
        throw new Error("no");
      },
    },
  );

  test.each([
    ["undefined", undefined, "ir-not-plain "],
    ["a function", { toJSON: () => packageWith({}) }, "ir-not-plain /toJSON"],
    [
      "a list with toJSON",
      packageWith({ keywords: Object.assign([], { toJSON: 1 }) }),
      "ir-not-plain /declarations/0/keywords",
    ],
    ["a symbol", packageWith({ main: Symbol("x") }), "ir-not-plain /declarations/0/main"],
    ["a symbol for a name", packageWith({ [Symbol("x")]: 1 }), "ir-not-plain /declarations/0"],
    ["a bigint", packageWith({ main: 1n }), "ir-not-plain /declarations/0/main"],
    ["no number", packageWith({ "a/b~c": Number.NaN }), "ir-not-plain /declarations/0/a~1b~0c"],
    ["infinity", packageWith({ main: -Infinity }), "ir-not-plain /declarations/0/main"],
    ["a member without a value", packageWith({ main: undefined }), "ir-not-plain /declarations/0/main"],
    ["a date", packageWith({ main: new Date() }), "ir-not-plain /declarations/0/main"],
    ["a map", packageWith({ metadata: new Map() }), "ir-not-plain /declarations/0/metadata"],
    ["an instance", packageWith({ metadata: new Paper() }), "ir-not-plain /declarations/0/metadata"],
    ["a text in a box", packageWith({ main: Object("a") }), "ir-not-plain /declarations/0/main"],
    [
      "half a character",
      packageWith({ description: "a\ud800" }),
      "ir-lone-surrogate /declarations/0/description",
    ],
    [
      "half a character in a name",
      packageWith({ metadata: { "\udc00": "a" } }),
      "ir-lone-surrogate /declarations/0/metadata",
    ],
    ["a gap", packageWith({ keywords: [, "a"] }), "ir-gap /declarations/0/keywords/0"], // oxlint-disable-line no-sparse-arrays
    [
      "four billion gaps",
      packageWith({ keywords: new Array(2 ** 32 - 1) }),
      "ir-gap /declarations/0/keywords/0",
    ],
    [
      "a getter",
      {
        get ir_version() {
          throw new Error("no");
        },
      },
      "ir-computed-member /ir_version",
    ],
    [
      "a hidden member",
      Object.defineProperty(packageWith({}), "file", { value: "x" }),
      "ir-computed-member /file",
    ],
    ["a cycle", cycle, "ir-cycle /declarations/1/again/0"],
    ["a proxy that throws", packageWith({ metadata: angry }), "ir-unreadable /declarations/0/metadata"],
    ["a revoked proxy", packageWith({ metadata: revoked.proxy }), "ir-unreadable /declarations/0/metadata"],
  ])("%s", (_title, value, fault) => {
    expect(told(value)).toEqual([fault]);
  });

  test("a proxy that changes its mind", () => {
    let questions = 0;
    const fickle = new Proxy(packageWith({}), {
      get(target, name): unknown {
        if (++questions > 3) throw new Error("no");
        return Reflect.get(target, name);
      },
    });
    expect(told(fickle)).toEqual(["ir-unreadable "]);
  });

  test("objects without a prototype, and names that objects have by birth, are plain", () => {
    const metadata = Object.assign(Object.create(null) as Json, { constructor: "a", toString: "b" });
    Object.defineProperty(metadata, "__proto__", { value: "c", enumerable: true });
    expect(told(packageWith({ metadata }))).toEqual([]);
    const read = JSON.parse('{"__proto__": "x"}') as Json;
    expect(told(packageWith({ metadata: read }))).toEqual([]);
    expect(told(packageWith(read))).toEqual(["ir-unknown-member /declarations/0"]);
    expect(told(packageWith({ metadata: JSON.parse('{"__proto__": {"email": 5}}') }))).toEqual([
      "ir-expected-text /declarations/0/metadata/__proto__",
    ]);
  });
});

describe("what is too much", () => {
  const nested = (levels: number, inner: unknown, wrap: (inner: unknown) => unknown): unknown => {
    let value = inner;
    for (let i = 0; i < levels; i++) value = wrap(value);
    return value;
  };
  const negate = (operand: unknown): unknown => ({ type: "unary", operator: "negate", operand });
  const twice = (side: unknown): unknown => ({ type: "binary", operator: "+", left: side, right: side });
  const nothing = { type: "null" };

  test("100,000 levels", () => {
    const [fault, ...others] = validateIr(libraryWith(nested(100_000, nothing, negate))).faults;
    expect([fault?.name, fault?.arguments]).toEqual(["ir-too-deep", { limit: DEPTH_LIMIT }]);
    expect(others).toEqual([]);
    expect(told(nested(100_000, 1, (inner) => [inner]))).toHaveLength(1);
  });

  test("the deepest that compiles is not", () => {
    const deepest = (operators: number): ReturnType<typeof compile> => {
      const blocks = Array.from({ length: 62 }, (_, depth) => `${" ".repeat(depth + 2)}jika a maka:\n`);
      const value = `${"{ a = ".repeat(64)}a${" }".repeat(64)}${" + a".repeat(operators)}`;
      return compile(`pustaka p:\n fungsi f(a):\n${blocks.join("")}${" ".repeat(64)}b = ${value}\n`);
    };
    const most = Array.from({ length: 513 }, (_, operators) => 512 - operators).find(
      (operators) => deepest(operators).ir,
    );
    expect(most).toBeGreaterThan(300);
    expect(told(deepest(most ?? 0).ir)).toEqual([]);
  });

  test("a small object that stands in itself a million million times over", () => {
    const [fault] = validateIr(libraryWith(nested(300, nothing, twice))).faults;
    expect([fault?.name, fault?.arguments]).toEqual(["ir-too-large", { limit: SIZE_LIMIT }]);
    expect(told(libraryWith(nested(10, nothing, twice)))).toEqual([]);
  });

  test("is told fifty times at most", () => {
    const many = Array.from({ length: 20_000 }, () => 5);
    expect(told(documentOf(many))).toHaveLength(50);
    expect(told(documentOf([], many))).toHaveLength(50);
    expect(told(packageWith({ keywords: many, dependencies: many }))).toHaveLength(50);
    const members = Object.fromEntries(many.map((value, index) => [`k${index}`, value]));
    expect(told(packageWith(members))).toHaveLength(50);
    expect(told(packageWith({ metadata: members }))).toHaveLength(50);
    expect(told(packageWith({ description: members })).length).toBeGreaterThan(0);
    const lines = many.map(() => ({ type: "throw", value: { type: "binary", left: 1, right: 2 } }));
    const functions = [{ name: "f", parameters: [], body: lines }];
    expect(told(documentOf([{ kind: "library", name: "p", functions }]))).toHaveLength(50);
  });

  const million = 1_000_000;
  test.each([
    ["version", `1.0.0-${"a.".repeat(million)}`],
    ["version", "1".repeat(million)],
    ["category", "a-".repeat(million)],
    ["main", "a/".repeat(5 * million)],
    ["main", "../".repeat(million)],
    ["license", "(".repeat(million)],
    ["license", "MIT OR ".repeat(million)],
    ["name", "@".repeat(million)],
  ])("a %s of a million parts", (name, text) => {
    expect(told(packageWith({ [name]: text })).join()).toContain(`/declarations/0/${name}`);
  });

  test("pointers and languages of a million parts", () => {
    expect(told(documentOf([], ["/~0".repeat(million)]))).toEqual(["ir-dangling-pointer /sensitive/0"]);
    expect(told(packageWith({ description: { [`id${"-a".repeat(million)}`]: "x" } }))).toHaveLength(1);
  });
});

describe("the version", () => {
  test.each(["2.0", "1.1", "0.9", "1.0.0", "1", "01.0", " 1.0", "v1.0", "", "9".repeat(1_000)])(
    "%j is refused by name, before all else",
    (version) => {
      const { faults } = validateIr({ ir_version: version, declarations: 5 });
      expect(faults).toMatchObject([
        { name: "ir-unknown-version", pointer: "/ir_version", arguments: { known: "1.0" } },
      ]);
    },
  );
  test("that is no text, or not there, is told with the rest", () => {
    expect(told({ ...documentOf([]), ir_version: 1 })).toEqual(["ir-unknown-choice /ir_version"]);
    const { ir_version: _, ...rest } = documentOf([]);
    expect(told(rest)).toEqual(["ir-missing-member "]);
  });
  test("of the language may be any", () => {
    expect(told({ ...documentOf([]), language_version: "7.12" })).toEqual([]);
    expect(told({ ...documentOf([]), language_version: "latest" })).toEqual([
      "ir-expected-short-version /language_version",
    ]);
  });
});

describe("what the schema cannot say", () => {
  const money = (amount: string, currency: string, minor: number): Json =>
    documentOf([
      {
        kind: "license",
        package: "kopi",
        type: "commercial",
        price: { amount, currency, minor },
        license_model: {},
        features: {},
        trial: {},
      },
    ]);
  const proxy = (password: unknown, sensitive: readonly string[]): Json =>
    documentOf(
      [
        {
          kind: "configuration",
          main_repository: "https://a.example",
          mirror_servers: [],
          authentication: { providers: [] },
          caching: {},
          proxy: { password },
        },
      ],
      sensitive,
    );
  const place = "/declarations/0/proxy/password";

  test.each([
    [
      "a number too large for a version",
      packageWith({ version: `1.${"9".repeat(20)}.0` }),
      ["ir-expected-version /declarations/0/version"],
    ],
    [
      "a range that is none",
      packageWith({ dependencies: [{ name: "a", version_constraint: ">=x y" }] }),
      ["ir-expected-version-range /declarations/0/dependencies/0/version_constraint"],
    ],
    [
      "a range that is none among others",
      packageWith({ compatibility: { os: [], architectures: [], kodeon: "sejak 2" } }),
      ["ir-expected-version-range /declarations/0/compatibility/kodeon"],
    ],
    [
      "a long range",
      packageWith({
        dependencies: [{ name: "a", version_constraint: `${">1.0.0 <1.2.0 || ".repeat(500)}2.0.0` }],
      }),
      [],
    ],
    [
      "a long range that is none",
      packageWith({
        dependencies: [{ name: "a", version_constraint: `${">1.0.0 <1.2.0 || ".repeat(500)}dua` }],
      }),
      ["ir-expected-version-range /declarations/0/dependencies/0/version_constraint"],
    ],
    [
      "a licence that nobody knows",
      packageWith({ license: "MITT" }),
      ["ir-expected-licence /declarations/0/license"],
    ],
    [
      "a licence that is not in its canonical form",
      packageWith({ license: "MIT  or  Apache-2.0" }),
      ["ir-expected-licence /declarations/0/license"],
    ],
    [
      "a web address that is none",
      packageWith({ metadata: { homepage: "https://[::1" } }),
      ["ir-expected-url /declarations/0/metadata/homepage"],
    ],
    [
      "files outside of the package",
      packageWith({ files: ["src/{a,../../b}"] }),
      ["ir-expected-glob /declarations/0/files/0"],
    ],
    [
      "a language in another case",
      packageWith({ description: { "en-us": "x" } }),
      ["ir-wrong-language-name /declarations/0/description"],
    ],
    ["sums that agree", money("49.99", "USD", 4999), []],
    ["sums that do not", money("49.99", "USD", 49990), ["ir-contradictory-amount /declarations/0/price"]],
    [
      "more digits than the currency has",
      money("49.990", "USD", 49990),
      ["ir-contradictory-amount /declarations/0/price"],
    ],
    [
      "a currency that there is not",
      money("49.99", "XQZ", 4999),
      ["ir-unknown-currency /declarations/0/price"],
    ],
    ["a secret that is listed", proxy("rahasia", [place]), []],
    ["a secret that is not", proxy("rahasia", []), [`ir-unlisted-secret ${place}`]],
    ["a secret that is listed twice", proxy("rahasia", [place, place]), ["ir-dangling-pointer /sensitive/1"]],
    [
      "a pointer to what is no secret",
      proxy("rahasia", [place, "/ir_version"]),
      ["ir-dangling-pointer /sensitive/1"],
    ],
    ["a secret from the environment", proxy({ env: "RAHASIA" }, []), []],
    ["a pointer to no text", proxy({ env: "RAHASIA" }, [place]), ["ir-dangling-pointer /sensitive/0"]],
    [
      "a pointer past a list's end",
      proxy("x", [place, "/declarations/1", "/sensitive/-"]),
      ["ir-dangling-pointer /sensitive/1", "ir-dangling-pointer /sensitive/2"],
    ],
    [
      "a pointer to what every object has",
      proxy("x", [place, "/constructor/name"]),
      ["ir-dangling-pointer /sensitive/1"],
    ],
  ])("%s", (_title, document, faults) => {
    expect(told(document)).toEqual(faults);
  });

  test("a day that no calendar has", () => {
    const review = {
      kind: "review",
      package: "a",
      user: "b",
      rating: 5,
      content: "Sepuluh huruf.",
      pros: [],
      cons: [],
    };
    const on = (tested_at: string): Json =>
      documentOf([{ ...review, metadata: { tested_at }, media: { screenshots: [] } }]);
    expect(told(on("2024-02-29"))).toEqual([]);
    expect(told(on("2023-02-29"))).toEqual(["ir-nonexistent-date /declarations/0/metadata/tested_at"]);
  });
});

describe("one mistake is one fault, and it says which", () => {
  const first = (value: unknown): IrFault | undefined => {
    const { faults } = validateIr(value);
    expect(faults).toHaveLength(1);
    return faults[0];
  };

  test.each([
    [
      documentOf([{ kind: "pakage" }]),
      "/declarations/0/kind",
      'one of: package, configuration,.* Did you mean "package"?',
    ],
    [documentOf([{}]), "/declarations/0", 'a member "kind"'],
    [
      libraryWith({ type: "text" }),
      "/declarations/0/functions/0/body/0/value/type",
      "one of: string, number,",
    ],
    [
      libraryWith({ type: "name", nama: "a", name: "b" }),
      "/declarations/0/functions/0/body/0/value",
      '"nama".* Did you mean "name"?',
    ],
    [packageWith({ descripton: "x" }), "/declarations/0", '"descripton".* Did you mean "description"?'],
    [
      packageWith({ compatibility: { os: [], architectures: [], kodon: "*" } }),
      "/declarations/0/compatibility",
      'Did you mean "kodeon"?',
    ],
    [packageWith({ description: { id: "a", en: 5 } }), "/declarations/0/description/en", "must be a text"],
    [packageWith({ description: 5 }), "/declarations/0/description", "must be a text"],
    [packageWith({ description: "a".repeat(501) }), "/declarations/0/description", "500 characters at most"],
    [packageWith({ description: { English: "a" } }), "/declarations/0/description", '"English" is no BCP 47'],
    [packageWith({ main: "../a" }), "/declarations/0/main", "path of a file in the package"],
  ])("%#", (document, pointer, words) => {
    const fault = first(document);
    expect(fault?.pointer).toBe(pointer);
    expect(fault && renderIrFault(fault, "en")).toMatch(new RegExp(words.replaceAll("?", "\\?")));
  });

  test("500 characters are counted as people count them", () => {
    expect(told(packageWith({ description: "☕".repeat(500) }))).toEqual([]);
    expect(told(packageWith({ description: "\u{1F600}".repeat(500) }))).toEqual([]);
  });
});

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

describe("the words", () => {
  const entries: readonly (readonly [string, IrMessage])[] = Object.entries(irMessages);
  const placeholders = (text: string): readonly string[] => (text.match(/\{\w+\}/g) ?? []).toSorted();

  test.each(entries)(
    "of %s are whole sentences with the same arguments in both languages",
    (_name, message) => {
      for (const { id, en } of [message, ...(message.hint ? [message.hint] : [])]) {
        expect(placeholders(id)).toEqual(placeholders(en));
        for (const text of [id, en]) expect(text).toMatch(/^[\p{Lu}"].*[.?]$|[:}]\.?$/u);
      }
    },
  );

  test("are all used", () => {
    const sources = globSync("packages/parser/src/ir/*.ts")
      .map((file) => readFileSync(file, "utf8"))
      .join("\n");
    expect(entries.map(([name]) => name).filter((name) => !sources.includes(`"${name}"`))).toEqual([]);
  });

  test("leave no argument open", () => {
    for (const value of [
      documentOf([{ kind: 1 }]),
      packageWith({ x: 1, main: "/", rating: 1 }),
      { ir_version: "3.0" },
      Number.NaN,
    ]) {
      for (const fault of validateIr(value).faults) {
        for (const language of ["id", "en"] as const)
          expect(renderIrFault(fault, language)).not.toMatch(/\{\w+\}/);
      }
    }
  });
});
