import { spawnSync } from "node:child_process";
import {
  chmodSync,
  cpSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
} from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { withoutMarks } from "../marks.ts";
import { bareEnvironment, bin, broken, folderWith, healthy, run } from "./run.ts";

const rules = new URL("../rules/", import.meta.url);
const fixtures = Object.fromEntries(
  readdirSync(rules).map((name) => [name, readFileSync(new URL(name, rules), "utf8")]),
);

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) =>
    statSync(join(folder, name)).isFile(),
  );
}

/** The content of every file in a folder, and when it was written. */
function snapshot(folder: string): Record<string, string> {
  return Object.fromEntries(
    filesIn(folder).map((name) => {
      const { mtimeNs, ino } = statSync(join(folder, name), { bigint: true });
      return [name, `${ino} ${mtimeNs}\n${readFileSync(join(folder, name), "utf8")}`];
    }),
  );
}

test("fixes are applied and told, and nothing else is written", async () => {
  const cwd = folderWith({ "a.kodeon": broken, "b.kodeon": healthy.replace("contoh", "lain") });
  const before = snapshot(cwd);
  const { code, stdout, stderr } = await run(["check", "--fix", "--lang", "en"], { cwd });
  expect(stdout).toBe("a.kodeon: fixed 1 finding.\n2 files checked; errors: 0, warnings: 0\n");
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(readFileSync(join(cwd, "a.kodeon"), "utf8")).toBe(healthy);
  const after = snapshot(cwd);
  expect(after["b.kodeon"]).toBe(before["b.kodeon"]);
  expect(Object.keys(after)).toEqual(["a.kodeon", "b.kodeon"]);
  const again = await run(["check", "--fix", "--lang", "en"], { cwd });
  expect(again.stdout).toContain("There is nothing that can be fixed automatically.\n");
  expect(snapshot(cwd)).toEqual(after);
});

test("in the formats for programs, what was fixed is told on standard error", async () => {
  const cwd = folderWith({ "a.kodeon": broken });
  const { stdout, stderr } = await run(["check", "--fix", "--format", "json"], { cwd });
  expect(JSON.parse(stdout)).toMatchObject({ diagnostics: [], errors: 0 });
  expect(stderr).toBe("a.kodeon: 1 temuan diperbaiki.\n");
});

test("fixes that touch one another are applied one after the other", async () => {
  // The quotes, then what they made of the value: one round lays open the next.
  const cwd = folderWith({ "a.kodeon": healthy.replace('"1.0.0"', "'1.0.0'").replace("versi", "version") });
  const { code, stdout } = await run(["check", "--fix", "--lang", "en"], { cwd });
  expect(stdout).toContain("fixed 2 findings");
  expect(code).toBe(0);
  expect(readFileSync(join(cwd, "a.kodeon"), "utf8")).toBe(healthy);
});

test.for([
  ["as they are", fixtures],
  ["without their marks", Object.fromEntries(Object.entries(fixtures).map(([k, v]) => [k, withoutMarks(v)]))],
] as const)(
  "fixing all fixtures %s twice is fixing them once, and never adds an error",
  async ([, files]) => {
    // Each in a workspace of its own: a name that is mended here may be what another one stumbles over.
    const cwd = folderWith(
      Object.fromEntries(
        Object.entries(files).flatMap(([name, text]) => [
          [`${name}/kodeonc.json`, "{}"],
          [`${name}/${name}`, text],
        ]),
      ),
    );
    const errors = async (...args: string[]) => {
      const { stdout } = await run(["check", "--format", "json", ...args], { cwd });
      const counts: Record<string, number> = {};
      const { diagnostics } = JSON.parse(stdout) as { diagnostics: { file: string; severity: string }[] };
      for (const { file, severity } of diagnostics)
        if (severity === "error") counts[file] = (counts[file] ?? 0) + 1;
      return counts;
    };
    const before = await errors();
    const after = await errors("--fix");
    const once = snapshot(cwd);
    expect(await errors("--fix")).toEqual(after);
    expect(snapshot(cwd)).toEqual(once);
    const worse = Object.entries(after).filter(([file, count]) => count > (before[file] ?? 0));
    expect(worse).toEqual([]);
    expect(Object.values(after).length).toBeLessThan(Object.values(before).length);
  },
);

test("a fix that lays open more errors is left out, and the others are applied", async () => {
  const source = `pakett "x":\n    lisensi = MIT\n\n${broken}`;
  const cwd = folderWith({ "a.kodeon": source });
  const { stdout } = await run(["check", "--fix", "--lang", "en"], { cwd });
  expect(stdout).toContain("a.kodeon: fixed 1 finding.\n");
  expect(readFileSync(join(cwd, "a.kodeon"), "utf8")).toBe(source.replace("lisensii", "lisensi"));
});

test("a file keeps its permissions, its link, its byte order mark and its line ends", async () => {
  const source = `\uFEFF${broken.replaceAll("\n", "\r\n")}`;
  const cwd = folderWith({ "real/a.txt": source });
  chmodSync(join(cwd, "real/a.txt"), 0o640);
  symlinkSync("real/a.txt", join(cwd, "a.kodeon"));
  expect(await run(["check", "--fix", "a.kodeon"], { cwd })).toMatchObject({ code: 0 });
  expect(lstatSync(join(cwd, "a.kodeon")).isSymbolicLink()).toBe(true);
  expect(statSync(join(cwd, "real/a.txt")).mode & 0o777).toBe(0o640);
  expect(readFileSync(join(cwd, "real/a.txt"), "utf8")).toBe(`\uFEFF${healthy.replaceAll("\n", "\r\n")}`);
  expect(readdirSync(join(cwd, "real"))).toEqual(["a.txt"]);
});

test("a link that a search comes upon is checked and not written through", async () => {
  const folder = folderWith({ "out.kodeon": broken, "work/kodeonc.json": "{}" });
  const cwd = join(folder, "work");
  symlinkSync("../out.kodeon", join(cwd, "o.kodeon"));
  const before = snapshot(folder);
  for (const operands of [[], ["*.kodeon"], [".", "../work"]]) {
    const { code, stdout } = await run(["check", "--fix", "--lang", "en", ...operands], { cwd });
    expect(code, operands.join(" ")).toBe(1);
    expect(stdout).toMatch(/^o\.kodeon is a symbolic link that was not named, .*\n/);
    expect(stdout).toContain("= help: Replace it with lisensi\n");
  }
  expect(snapshot(folder)).toEqual(before);

  const { code, stdout } = await run(["check", "--fix", "--lang", "en", "./o.kodeon"], { cwd });
  expect(stdout).toMatch(/^o\.kodeon: fixed 1 finding\.\n/);
  expect(code).toBe(0);
  expect(readFileSync(join(folder, "out.kodeon"), "utf8")).toBe(healthy);
});

test("a link that has nothing to fix is not spoken of", async () => {
  const folder = folderWith({ "out.kodeon": healthy, "work/a.kodeon": broken.replace("contoh", "lain") });
  symlinkSync("../out.kodeon", join(folder, "work/o.kodeon"));
  const { stdout } = await run(["check", "--fix", "--lang", "en"], { cwd: join(folder, "work") });
  expect(stdout).toBe("a.kodeon: fixed 1 finding.\n2 files checked; errors: 0, warnings: 0\n");
});

test("a link does not keep its file from being fixed where another operand asks for that", async () => {
  const cwd = folderWith({ "b/y.kodeon": broken, "c/z.kodeon": broken.replace("contoh", "lain") });
  mkdirSync(join(cwd, "a"));
  symlinkSync("../b/y.kodeon", join(cwd, "a/l.kodeon"));
  symlinkSync("../c/z.kodeon", join(cwd, "a/m.kodeon"));
  const { stdout } = await run(["check", "--fix", "--lang", "en", "a", "b"], { cwd });
  expect(stdout).toMatch(/^a\/l\.kodeon: fixed 1 finding\.\na\/m\.kodeon is a symbolic link /);
  expect(readFileSync(join(cwd, "b/y.kodeon"), "utf8")).toBe(healthy);
  expect(readFileSync(join(cwd, "c/z.kodeon"), "utf8")).toContain("lisensii");
});

test.for(["SIGINT", "SIGTERM"] as const)("%s ends it once the file is whole", (signal) => {
  const cwd = folderWith({ "a.kodeon": broken, "b.kodeon": broken.replace("contoh", "lain") });
  const hook = folderWith({
    "signal.cjs": `const fs = require("fs");
const rename = fs.renameSync;
fs.renameSync = (...paths) => { process.kill(process.pid, "${signal}"); rename(...paths); };
require("module").syncBuiltinESMExports();`,
  });
  const node = ["-r", join(hook, "signal.cjs"), bin];
  const ended = spawnSync(process.execPath, [...node, "check", "--fix"], { cwd, env: bareEnvironment });
  expect(ended.signal).toBe(signal);
  expect(readdirSync(cwd)).toEqual(["a.kodeon", "b.kodeon"]);
  expect(readFileSync(join(cwd, "a.kodeon"), "utf8")).toBe(healthy);
  expect(readFileSync(join(cwd, "b.kodeon"), "utf8")).toContain("lisensii");
});

test("files of the workspace that were not asked for are not touched", async () => {
  const cwd = folderWith({ "kodeonc.json": "{}", "a.kodeon": broken, "b.kodeon": broken });
  cpSync(join(cwd, "b.kodeon"), join(cwd, "b.txt"));
  await run(["check", "--fix", "a.kodeon"], { cwd });
  expect(readFileSync(join(cwd, "b.kodeon"))).toEqual(readFileSync(join(cwd, "b.txt")));
});

test("standard input has no file to fix", async () => {
  const { code, stdout } = await run(["check", "--fix", "-"], { input: broken });
  expect(stdout).toContain("Tidak ada yang dapat diperbaiki");
  expect(code).toBe(1);
});

test("a file that cannot be written is told and reported as it is", async () => {
  const cwd = folderWith({ "a.kodeon": broken });
  // Nothing can be renamed here, whoever runs it.
  const refuse = folderWith({
    "refuse.cjs": `const fs = require("fs");
fs.renameSync = () => { throw Object.assign(new Error("EROFS"), { code: "EROFS" }); };
require("module").syncBuiltinESMExports();`,
  });
  const node = ["-r", join(refuse, "refuse.cjs")];
  const { code, stdout, stderr } = await run(["check", "--fix", "--lang", "en"], { cwd, node });
  expect(stderr).toBe("kodeonc: a.kodeon cannot be written. The file system is read-only.\n");
  expect(stdout).toContain(" --> a.kodeon:5:5\n");
  expect(code).toBe(2);
  expect(readdirSync(cwd)).toEqual(["a.kodeon"]);
  expect(readFileSync(join(cwd, "a.kodeon"), "utf8")).toBe(broken);
});
