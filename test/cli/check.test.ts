import { join } from "node:path";
import { expect, test } from "vitest";
import { broken, type Ended, folderWith, healthy, run, type Surroundings, warned } from "./run.ts";

/** Its one warning, by name and by code, can be configured. */
const emptied = `${healthy}    metadata:\n`;

interface Report {
  readonly diagnostics: readonly {
    readonly file: string;
    readonly rule: string;
    readonly severity: string;
  }[];
  readonly files: number;
}

async function check(args: readonly string[], around: Surroundings): Promise<Ended & { report: Report }> {
  const ended = await run(["check", "--format", "json", ...args], around);
  return { ...ended, report: JSON.parse(ended.stdout) as Report };
}

const named = (report: Report): string[] => report.diagnostics.map(({ file, rule }) => `${file} ${rule}`);

test("the working folder is checked where nothing else is named, and the report is standard output", async () => {
  const cwd = folderWith({ "a.kodeon": healthy, "sub/b.kodeon": broken });
  const { code, stdout, stderr } = await run(["check", "--lang", "en"], { cwd });
  expect(code).toBe(1);
  expect(stdout).toContain(" --> sub/b.kodeon:5:5\n");
  expect(stdout).toMatch(/\n2 files checked; errors: \d+, warnings: 0\n$/);
  expect(stderr).toBe("");
});

test("the exit code is 0 when clean, 1 with errors, 2 for what cannot be read", async () => {
  const cwd = folderWith({
    "a.kodeon": healthy,
    "b.kodeon": broken,
    "c.kodeon": Buffer.from([0xff, 0x41]),
    "empty/x.txt": "",
  });
  expect(await run(["check", "a.kodeon"], { cwd })).toMatchObject({ code: 0, stderr: "" });
  expect(await run(["check", "a.kodeon", "b.kodeon"], { cwd })).toMatchObject({ code: 1, stderr: "" });
  const unreadable = await run(["check", ".", "--lang", "en"], { cwd });
  expect(unreadable.code).toBe(2);
  expect(unreadable.stderr).toMatch(/^kodeonc: c\.kodeon is not valid UTF-8.*\n$/);
  expect(unreadable.stdout).toContain(" --> b.kodeon:5:5\n");
  const missing = await run(["check", "nowhere", "--lang", "en"], { cwd });
  expect(missing).toMatchObject({ code: 2, stdout: "" });
  expect(missing.stderr).toContain("nowhere cannot be read");
  expect((await run(["check", "empty", "--lang", "en"], { cwd })).stderr).toContain(
    "There is no .kodeon file",
  );
});

test("standard input can be checked", async () => {
  const { code, stdout } = await run(["check", "-"], { input: broken });
  expect(code).toBe(1);
  expect(stdout).toContain(" --> <stdin>:5:5\n");
});

test("all arguments are one workspace where there is no kodeonc.json", async () => {
  const cwd = folderWith({ "a/x.kodeon": healthy, "b/y.kodeon": healthy });
  expect(named((await check(["a", "b"], { cwd })).report)).toContainEqual(
    expect.stringMatching(/ duplicate-package$/),
  );
  expect(named((await check(["a"], { cwd })).report)).toEqual([]);
  const { stdout } = await run(["check", "--lang", "en"], { cwd });
  expect(stdout).toContain(" --> b/y.kodeon:");
  expect(stdout).toContain(" ::: a/x.kodeon:");
});

test("a workspace is the nearest folder with a kodeonc.json, and a nested one its own", async () => {
  const cwd = folderWith({
    "kodeonc.json": "{}",
    "a.kodeon": healthy,
    "deep/er/b.kodeon": healthy,
    "nested/kodeonc.json": "{}",
    "nested/c.kodeon": healthy,
  });
  const { report } = await check([], { cwd });
  expect(named(report)).toEqual(["deep/er/b.kodeon duplicate-package"]);
  expect(report.files).toBe(3);
  // The rest of the workspace counts, but is not reported on.
  const one = await check(["b.kodeon"], { cwd: join(cwd, "deep/er") });
  expect(named(one.report)).toEqual(["b.kodeon duplicate-package"]);
  expect(one.report.files).toBe(1);
  expect(named((await check(["nested"], { cwd })).report)).toEqual([]);
});

test("too many warnings are a failure", async () => {
  const cwd = folderWith({ "a.kodeon": warned });
  const warnings = (await check([], { cwd })).report.diagnostics.length;
  expect(warnings).toBeGreaterThan(0);
  expect(await run(["check", "--max-warnings", String(warnings)], { cwd })).toMatchObject({ code: 0 });
  const pretty = await run(["check", "--max-warnings=0", "--lang", "en"], { cwd });
  expect(pretty).toMatchObject({ code: 1, stderr: "" });
  expect(pretty.stdout).toMatch(/There are more warnings than allowed: \d+, where the most is 0\.\n$/);
  const machine = await run(["check", "--max-warnings=0", "--format=json", "--lang", "en"], { cwd });
  expect(machine.code).toBe(1);
  expect(machine.stderr).toContain("more warnings than allowed");
});

test("a rule is set on the command line, by name or code, repeatedly", async () => {
  const cwd = folderWith({ "a.kodeon": emptied, "b.kodeon": warned });
  const severity = async (...args: string[]) => {
    const { report } = await check(args, { cwd });
    return Object.fromEntries(report.diagnostics.map((each) => [each.rule, each.severity]));
  };
  expect(await severity()).toMatchObject({ "empty-section": "warning" });
  expect(await severity("--rule", "empty-section=error")).toMatchObject({ "empty-section": "error" });
  expect(await severity("--rule=KDN2019=error")).toMatchObject({ "empty-section": "error" });
  for (const name of ["KDN2019", "kdn2019", "Empty-Section"])
    expect(await severity("--rule", `${name}=error`), name).toMatchObject({ "empty-section": "error" });
  const both = await severity("--rule", "empty-section=off", "--rule", "idle-expression=error");
  expect(both).toMatchObject({ "idle-expression": "error" });
  expect(both).not.toHaveProperty("empty-section");
});

test("the command line says more about a rule than kodeonc.json", async () => {
  const cwd = folderWith({
    "a.kodeon": emptied,
    "kodeonc.json": '{ "rules": { "empty-section": "error" } }',
  });
  expect(await check([], { cwd })).toMatchObject({ code: 1 });
  expect(await check(["--rule", "empty-section=off"], { cwd })).toMatchObject({ code: 0 });
});

const mistakes: readonly [args: string[], id: RegExp, en: RegExp][] = [
  [
    ["--rule", "emty-section=off"],
    /Tidak ada aturan emty-section\. Mungkin maksudnya empty-section\?/,
    /no rule emty-section\. Did you mean empty-section\?/,
  ],
  [["--rule", "zzz=off"], /Tidak ada aturan zzz\. Lihat/, /no rule zzz\. See/],
  [["--rule", "unknown-block=off"], /unknown-block tidak dapat diatur/, /unknown-block cannot be set/],
  [
    ["--rule", "empty-section=of"],
    /NAMA=NILAI .* bukan empty-section=of\./,
    /NAME=VALUE, .* not empty-section=of\./,
  ],
  [["--rule", "empty-section"], /NAMA=NILAI/, /NAME=VALUE/],
  [["--rule", "=off"], /NAMA=NILAI/, /NAME=VALUE/],
  [
    ["--max-warnings", "many"],
    /bilangan bulat mulai dari 0, bukan many/,
    /whole number from 0 on, and not many/,
  ],
  [["--format", "jsn"], /Mungkin maksudnya json\?/, /Did you mean json\?/],
  [
    ["--watch", "--fix"],
    /--watch dan --fix tidak dapat dipakai bersama/,
    /--watch and --fix cannot be used together/,
  ],
  [["--watch", "-f", "json"], /--watch dan --format json/, /--watch and --format json/],
  [["--watch", "-"], /--watch dan - tidak/, /--watch and - cannot/],
];

test.for(mistakes)("%s is wrong usage", async ([args, id, en]) => {
  for (const [language, words] of [
    ["id", id],
    ["en", en],
  ] as const) {
    const { code, stdout, stderr } = await run(["check", ...args], { env: { KODEON_LANG: language } });
    expect(stderr).toMatch(words);
    expect(stderr).toMatch(/^kodeonc: .* kodeonc check --help\.\n$/);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  }
});
