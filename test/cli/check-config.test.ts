import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import { describe, expect, test } from "vitest";
import { configSchemaFile, printConfigSchema } from "../../scripts/config-schema.ts";
import { broken, folderWith, healthy, run } from "./run.ts";

const checked = async (config: string, files: Readonly<Record<string, string>>, args: string[] = []) => {
  const cwd = folderWith({ ...files, "kodeonc.json": config });
  const { stdout } = await run(["check", "--format", "json", ...args], { cwd });
  const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string }[] };
  return [...new Set(diagnostics.map(({ file }) => file))].toSorted();
};

test("include and exclude choose the files of a workspace", async () => {
  const files = Object.fromEntries(
    ["a", "b", "src/c", "src/gen/d", "drafts/e"].map((name) => [`${name}.kodeon`, "x:\n"]),
  );
  expect(await checked("{}", files)).toHaveLength(5);
  expect(await checked('{ "include": ["src"] }', files)).toEqual(["src/c.kodeon", "src/gen/d.kodeon"]);
  expect(await checked('{ "exclude": ["**/gen/**", "drafts", "a.*"] }', files)).toEqual([
    "b.kodeon",
    "src/c.kodeon",
  ]);
  // Who names a file wants it checked.
  expect(await checked('{ "exclude": ["drafts"] }', files, ["drafts/e.kodeon"])).toEqual(["drafts/e.kodeon"]);
  const cwd = folderWith({ ...files, "kodeonc.json": '{ "exclude": ["drafts"] }' });
  const { code, stderr } = await run(["check", "drafts", "--lang", "en"], { cwd });
  expect(stderr).toContain("The kodeonc.json leaves out every .kodeon file in drafts.");
  expect(code).toBe(2);
});

test("the language is --lang's, then KODEON_LANG's, then kodeonc.json's, then the locale's, then Indonesian", async () => {
  const speak = async (config: string, args: string[], env: Record<string, string>) => {
    const cwd = folderWith({ "a.kodeon": healthy, "kodeonc.json": config });
    const { stdout } = await run(["check", ...args], { cwd, env });
    return stdout.includes("checked") ? "en" : "id";
  };
  const english = '{ "language": "en" }';
  const indonesian = '{ "language": "id" }';
  expect(await speak(indonesian, ["--lang", "en"], { KODEON_LANG: "id", LANG: "id_ID.UTF-8" })).toBe("en");
  expect(await speak(english, [], { KODEON_LANG: "id", LANG: "en_US.UTF-8" })).toBe("id");
  expect(await speak(english, [], { LANG: "id_ID.UTF-8" })).toBe("en");
  expect(await speak(indonesian, [], { LANG: "en_US.UTF-8" })).toBe("id");
  expect(await speak("{}", [], { LANG: "en_US.UTF-8" })).toBe("en");
  expect(await speak("{}", [], {})).toBe("id");
});

/** A mistake, and what is said of it after the file's name. */
const mistakes: readonly [config: string, ...said: string[]][] = [
  ['{\n  "rulez": {}\n}', "2:3: There is no key rulez. Did you mean rules?"],
  [
    '{ "rules": { "emty-section": "off" } }',
    "1:14: There is no rule emty-section. Did you mean empty-section?",
  ],
  [
    '{ "rules": { "empty-section": "of" } }',
    '1:31: empty-section does not know the value "of". It can be: off, warning, error. Did you mean off?',
  ],
  [
    '{ "rules": { "empty-section": 2 } }',
    "1:31: empty-section does not know the value 2. It can be: off, warning, error.",
  ],
  [
    '{ "rules": { "unknown-block": "off" } }',
    "1:14: The rule unknown-block cannot be set, because a file that breaks it is broken indeed. Mend the file.",
  ],
  ['{ "rules": [] }', "1:12: rules must be a JSON object, which is written between braces."],
  [
    '{ "language": "eng" }',
    '1:15: language does not know the value "eng". It can be: id, en. Did you mean en?',
  ],
  ['{ "include": "src" }', '1:14: include must be a list of globs, such as ["src/**/*.kodeon"].'],
  ['{ "exclude": [""] }', '1:15: exclude must be a list of globs, such as ["src/**/*.kodeon"].'],
  ["[]", "1:1: kodeonc.json must be a JSON object, which is written between braces."],
  ['{ "rules": {}, "rules": {} }', "1:16: The key rules has been there already. Remove one of the two."],
  ['{ "a": 1, "b": 2 }', "1:3: There is no key a.", "1:11: There is no key b."],
  ...[
    ["", "1:1"],
    ["{\n,}", "2:1"],
    ['{ "include": [1,] }', "1:17"],
    ['{ "rules" {} }', "1:11"],
    ['{ "rules": 01 }', "1:13"],
    ["{} x", "1:4"],
    ['{ "a\n": 1 }', "1:3"],
    ["{ // no\n}", "1:3"],
    ["[".repeat(100_000), "1:66"],
  ].map(([config = "", place = ""]): [string, string] => [
    config,
    `${place}: From here on the file is not valid JSON. Mend what is written.`,
  ]),
];

test.for(mistakes)("%j is told with its place", async ([config, ...said]) => {
  const cwd = folderWith({ "a.kodeon": healthy, "kodeonc.json": config });
  const { code, stdout, stderr } = await run(["check", "--lang", "en"], { cwd });
  expect(stderr).toBe(said.map((line) => `kodeonc: kodeonc.json:${line}\n`).join(""));
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});

describe("settings that cannot be used", () => {
  const emptied = `${healthy}    metadata:\n`;
  const files = {
    "a.kodeon": emptied,
    "b/kodeonc.json": '{ "rulez": {}, "language": "eng" }',
    "b/b.kodeon": broken,
    "b/c/kodeonc.json": '{ "rules": { "empty-section": "off" } }',
    "b/c/c.kodeon": emptied,
    "d/kodeonc.json": Buffer.from([0x7b, 0xff]),
    "d/d.kodeon": broken,
  };
  const said = [
    "b/kodeonc.json:1:3: There is no key rulez. Did you mean rules?",
    'b/kodeonc.json:1:28: language does not know the value "eng". It can be: id, en. Did you mean en?',
    "d/kodeonc.json is not valid UTF-8: the byte at offset 1 cannot be read. Save the file as UTF-8.",
  ];

  test("keep their own files from being checked, and no others", async () => {
    const { code, stdout, stderr } = await run(["check", "--lang", "en"], { cwd: folderWith(files) });
    expect(stderr).toBe(said.map((line) => `kodeonc: ${line}\n`).join(""));
    expect(stdout.match(/ --> \S+/g)).toEqual([" --> a.kodeon:6:5"]);
    expect(stdout).toMatch(/\n2 files checked; errors: 0, warnings: 1\n$/);
    expect(code).toBe(2);
  });

  test("stand in a report for programs", async () => {
    const { stdout } = await run(["check", "--lang", "en", "--format", "json"], { cwd: folderWith(files) });
    const { faults } = JSON.parse(stdout) as { faults: unknown };
    expect(faults).toEqual([
      { file: "b/kodeonc.json", fault: "config-key", message: said[0] },
      { file: "b/kodeonc.json", fault: "config-value", message: said[1] },
      { file: "d/kodeonc.json", fault: "invalid-utf8", message: said[2] },
    ]);
  });

  test.each(["b", "d"])(
    "stand in a report for programs though nothing else is asked for: %s",
    async (folder) => {
      const args = ["check", folder, "--lang", "en", "--format"];
      const cwd = folderWith(files);
      const { code, stdout } = await run([...args, "json"], { cwd });
      const { faults } = JSON.parse(stdout) as { faults: { file: string }[] };
      expect(faults.map(({ file }) => file)).toContain(`${folder}/kodeonc.json`);
      expect(code).toBe(2);
      for (const format of ["sarif", "github"]) {
        const { stdout: report } = await run([...args, format], { cwd });
        expect(report).toContain(`${folder}/kodeonc.json`);
      }
    },
  );

  test("keep no other file from being fixed", async () => {
    const cwd = folderWith({ ...files, "a.kodeon": broken });
    const { code, stdout } = await run(["check", "--fix", "--lang", "en"], { cwd });
    expect(stdout).toMatch(/^a\.kodeon: fixed 1 finding\.\n/);
    expect(code).toBe(2);
    const textOf = (name: string): string => readFileSync(`${cwd}/${name}`, "utf8");
    expect([textOf("a.kodeon"), textOf("b/b.kodeon"), textOf("d/d.kodeon")]).toEqual([
      healthy,
      broken,
      broken,
    ]);
  });
});

test("a byte order mark and escapes are read, and settings that are no UTF-8 are not", async () => {
  const config = '\uFEFF{ "$schema": "x", "langu\\u0061ge": "en", "include": [], "exclude": ["\\"\\\\"] }';
  const cwd = folderWith({ "a.kodeon": healthy, "kodeonc.json": config });
  expect((await run(["check", "a.kodeon"], { cwd })).stdout).toContain("1 file checked");
  const bad = folderWith({ "a.kodeon": healthy, "kodeonc.json": Buffer.from([0x7b, 0xff, 0x7d]) });
  const { code, stderr } = await run(["check", "--lang", "en"], { cwd: bad });
  expect(stderr).toMatch(/^kodeonc: kodeonc\.json is not valid UTF-8/);
  expect(code).toBe(2);
});

test("the JSON Schema of kodeonc.json is fresh, and knows what kodeonc knows", async () => {
  const written = readFileSync(configSchemaFile, "utf8");
  expect(written).toBe(await printConfigSchema());
  const validate = new Ajv({ allErrors: true }).compile(JSON.parse(written) as object);
  const isValid = (config: string) => validate(JSON.parse(config));
  expect(isValid('{ "$schema": "x", "language": "en", "include": ["a"], "exclude": [] }')).toBe(true);
  expect(isValid('{ "rules": { "empty-section": "off", "KDN2019": "error" } }')).toBe(true);
  for (const [config, said = ""] of mistakes) {
    // What is no JSON has no schema, and a key that is there twice is there once for JSON.parse.
    if (said.includes("not valid JSON") || said.includes("already")) continue;
    expect([config, isValid(config)]).toEqual([config, false]);
  }
  const { properties } = JSON.parse(written) as {
    properties: { rules: { properties: Record<string, { description: string }> } };
  };
  for (const { description } of Object.values(properties.rules.properties))
    expect(description).toMatch(/.\n./);
});
