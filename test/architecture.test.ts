import { readFileSync } from "node:fs";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";

const root = new URL("../", import.meta.url).pathname;

/** What each folder of the compiler core may import; its own files are free to it. */
const layers: Readonly<Record<string, readonly string[]>> = {
  text: [],
  schema: [],
  diagnostics: ["text"],
  syntax: ["text", "diagnostics"],
  format: ["text", "diagnostics", "syntax"],
  values: ["text", "schema", "diagnostics", "syntax"],
  semantics: ["text", "schema", "diagnostics", "syntax", "values"],
  fixes: ["text", "diagnostics", "syntax", "semantics"],
  ir: ["text", "schema", "diagnostics", "syntax", "values", "semantics", "generated"],
  diff: ["text", "schema", "diagnostics", "values", "ir"],
  manual: ["schema", "diagnostics", "generated"],
  config: ["text", "diagnostics"],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly isType: boolean;
}

const files = globSync("packages/*/src/**/*.ts", { cwd: root }).sort();
const imports = files.flatMap((file) => importsOf(file));

function importsOf(file: string): Import[] {
  const text = readFileSync(root + file, "utf8");
  const pattern = /^(?:import|export)\s+(type\s)?[^"'`]*?from\s+"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  return [...text.matchAll(pattern)].map((match) => ({
    file,
    from: match[2] ?? match[3] ?? "",
    isType: match[1] !== undefined,
  }));
}

function target({ file, from }: Import): string {
  return new URL(from, `file:///${file}`).pathname.slice(1);
}

/** The entry points of @kodeon/parser, by what its package.json says. */
const { exports } = JSON.parse(readFileSync(`${root}packages/parser/package.json`, "utf8")) as {
  readonly exports: Readonly<Record<string, { readonly "kodeon-source": string }>>;
};
const entries = Object.values(exports).map((entry) => `packages/parser/${entry["kodeon-source"].slice(2)}`);

const isRelative = ({ from }: Import): boolean => from.startsWith(".");

describe("packages/parser", () => {
  const own = imports.filter(({ file }) => file.startsWith("packages/parser/src/"));

  test.each(Object.entries(layers))("%s imports only what it may", (layer, allowed) => {
    const wrong = own.filter((each) => {
      if (!each.file.startsWith(`packages/parser/src/${layer}/`) || !isRelative(each)) return false;
      // What is generated stands beside the sources.
      const folder = target(each).replace("/generated/", "/src/generated/").split("/")[3] ?? "";
      return folder !== layer && !allowed.includes(folder);
    });
    expect(wrong).toEqual([]);
  });

  test("imports no built-in of Node", () => {
    expect(own.filter(({ from }) => from.startsWith("node:"))).toEqual([]);
  });

  test("Chevrotain is imported in syntax/ alone", () => {
    const wrong = own.filter(({ file, from }) => from === "chevrotain" && !file.includes("/syntax/"));
    expect(wrong).toEqual([]);
  });

  test("only render.ts knows a language of messages", () => {
    const rest = files.filter((file) => file.startsWith("packages/parser/") && !file.endsWith("/render.ts"));
    const wrong = rest.filter((file) =>
      /MessageLanguage|\bIntl\b|toLocale/.test(readFileSync(root + file, "utf8")),
    );
    expect(wrong).toEqual(["packages/parser/src/index.ts"]);
  });

  test("an entry point only hands on what others declare, and nothing imports it", () => {
    for (const entry of entries) {
      const text = readFileSync(root + entry, "utf8");
      expect(text.replace(/^export (?:type )?(?:\*|\{[^}]*\}) from "\.\/[^"]+";$/gm, "").trim(), entry).toBe(
        "",
      );
    }
    expect(own.filter((each) => isRelative(each) && entries.includes(target(each)))).toEqual([]);
  });

  test("only entry points stand beside the folders, and what joins all of them", () => {
    const beside = files.filter((file) => /^packages\/parser\/src\/[^/]+$/.test(file));
    const joining = ["compile.ts", "platform.d.ts", "spdx-expression-parse.d.ts", "workspace.ts"];
    const allowed = [...entries, ...joining.map((name) => `packages/parser/src/${name}`)];
    expect(beside.filter((file) => !allowed.includes(file))).toEqual([]);
  });

  test("imports nothing that its package does not depend on", () => {
    const manifest = JSON.parse(readFileSync(`${root}packages/parser/package.json`, "utf8")) as {
      dependencies: Record<string, string>;
    };
    const wrong = own.filter((each) => !isRelative(each) && !(packageOf(each.from) in manifest.dependencies));
    expect(wrong).toEqual([]);
  });
});

describe("packages/lsp", () => {
  const own = imports.filter(({ file }) => file.startsWith("packages/lsp/src/"));

  test("the service knows nothing of a connection, and imports nothing of the server around it", () => {
    const service = own.filter(({ file }) => file.startsWith("packages/lsp/src/service/"));
    const wrong = service.filter((each) =>
      isRelative(each)
        ? !target(each).startsWith("packages/lsp/src/service/")
        : packageOf(each.from) === "vscode-languageserver",
    );
    expect(wrong).toEqual([]);
  });

  test("only what runs in Node alone imports Node's built-ins, and nothing else imports that", () => {
    const forNode = /^packages\/lsp\/src\/(?:main\.ts|node\.ts|node\/)/;
    const rest = own.filter(({ file }) => !forNode.test(file));
    const wrong = rest.filter((each) =>
      isRelative(each) ? forNode.test(target(each)) : /^node:|\/node$/.test(each.from),
    );
    expect(wrong).toEqual([]);
  });

  test("of the compiler it imports entry points, and beyond it what its package depends on", () => {
    const { dependencies } = JSON.parse(readFileSync(`${root}packages/lsp/package.json`, "utf8")) as {
      readonly dependencies: Readonly<Record<string, string>>;
    };
    const known = Object.keys(dependencies);
    const wrong = own.filter((each) => {
      if (isRelative(each) || each.from.startsWith("node:")) return false;
      if (packageOf(each.from) !== "@kodeon/parser") return !known.includes(packageOf(each.from));
      return !Object.hasOwn(exports, each.from.replace("@kodeon/parser", "."));
    });
    expect(wrong).toEqual([]);
  });
});

test("packages/vscode-extension imports no built-in of Node", () => {
  const own = imports.filter(({ file }) => file.startsWith("packages/vscode-extension/src/"));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter(({ from }) => from.startsWith("node:"))).toEqual([]);
});

function packageOf(specifier: string): string {
  const parts = specifier.split("/");
  return parts.slice(0, specifier.startsWith("@") ? 2 : 1).join("/");
}

test("no file imports itself by way of others", () => {
  const edges = new Map<string, string[]>();
  for (const each of imports.filter((one) => isRelative(one) && !one.isType)) {
    edges.set(each.file, [...(edges.get(each.file) ?? []), target(each)]);
  }
  const done = new Set<string>();
  const walk = (file: string, path: readonly string[]): void => {
    expect(path, `${[...path, file].join(" → ")}`).not.toContain(file);
    if (done.has(file)) return;
    done.add(file);
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
  };
  for (const file of edges.keys()) walk(file, []);
});

test("files stay small", () => {
  const lengths = files.map((file) => ({
    file,
    lines: readFileSync(root + file, "utf8").split("\n").length,
  }));
  expect(lengths.filter(({ lines }) => lines > 500)).toEqual([]);
  const short = lengths.filter(({ lines }) => lines <= 80).length;
  expect(short).toBeGreaterThan(lengths.length / 2);
});

test("there is no any, and no folder for leftovers", () => {
  const anything = files.filter((file) =>
    /\bas any\b|:\s*any\b|<any>/.test(readFileSync(root + file, "utf8")),
  );
  expect(anything).toEqual([]);
  expect(files.filter((file) => /\/(utils?|helpers?|common|misc)[/.]/.test(file))).toEqual([]);
});
