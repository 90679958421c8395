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
  values: ["text", "schema", "diagnostics", "syntax"],
  semantics: ["text", "schema", "diagnostics", "syntax", "values"],
  ir: ["schema", "syntax", "semantics"],
  manual: ["schema", "diagnostics"],
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

const isRelative = ({ from }: Import): boolean => from.startsWith(".");

describe("packages/parser", () => {
  const own = imports.filter(({ file }) => file.startsWith("packages/parser/src/"));

  test.each(Object.entries(layers))("%s imports only what it may", (layer, allowed) => {
    const wrong = own.filter((each) => {
      if (!each.file.startsWith(`packages/parser/src/${layer}/`) || !isRelative(each)) return false;
      const folder = target(each).split("/")[3] ?? "";
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

  test("imports nothing that its package does not depend on", () => {
    const manifest = JSON.parse(readFileSync(`${root}packages/parser/package.json`, "utf8")) as {
      dependencies: Record<string, string>;
    };
    const wrong = own.filter((each) => !isRelative(each) && !(packageOf(each.from) in manifest.dependencies));
    expect(wrong).toEqual([]);
  });
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
