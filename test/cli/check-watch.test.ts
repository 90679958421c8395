import { spawn } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { bareEnvironment, bin, broken, folderWith, healthy, run, warned } from "./run.ts";

interface Watching {
  /** What has been written to standard output since the last call, once it ends with a summary. */
  next(): Promise<string>;
  /** Standard error so far, once it holds this. */
  told(text: string): Promise<string>;
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts watching and waits for nothing. */
function watch(cwd: string, args: readonly string[] = [], node: readonly string[] = []): Watching {
  const child = spawn(process.execPath, [...node, bin, "check", "--watch", "--lang", "en", ...args], {
    cwd,
    env: bareEnvironment,
  });
  let stdout = "";
  let stderr = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  onTestFinished(() => void child.kill("SIGKILL"));
  const until = async (isThere: () => boolean): Promise<void> => {
    for (let waited = 0; !isThere(); waited += 20) {
      if (waited > 30_000) throw new Error(`nothing more came: ${JSON.stringify({ stdout, stderr })}`);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  };
  return {
    async next() {
      await until(() => /(?:^|\n)\d+ files? checked; .*\n$/.test(stdout));
      const text = stdout;
      stdout = "";
      return text;
    },
    async told(text) {
      await until(() => stderr.includes(text));
      return stderr;
    },
    stop(signal = "SIGINT") {
      child.kill(signal);
      return ended;
    },
  };
}

const manifest = (index: number): string => healthy.replace("contoh", `paket-${index}`);

/** A thousand manifests. */
const thousand = Object.fromEntries(
  Array.from({ length: 1000 }, (_, index) => [`${index % 10}/${index}.kodeon`, manifest(index)]),
);

/** A script that has Node write the name of every manifest that is read to a log, and takes `delay` ms over each. */
const spy = (log: string, delay = 0): string => `const fs = require("fs");
const real = fs.readFileSync;
fs.readFileSync = (path, ...rest) => {
  if (String(path).endsWith(".kodeon")) {
    fs.appendFileSync(${JSON.stringify(log)}, path + "\\n");
    for (const end = Date.now() + ${delay}; Date.now() < end; );
  }
  return real(path, ...rest);
};
require("module").syncBuiltinESMExports();
`;

test("one changed file among a thousand is checked again, and no other is read", async () => {
  const cwd = folderWith(thousand);
  const aside = folderWith({ "log.txt": "" });
  const log = join(aside, "log.txt");
  writeFileSync(join(aside, "spy.cjs"), spy(log));
  const watching = watch(cwd, [], ["-r", join(aside, "spy.cjs")]);
  expect(await watching.next()).toBe("1000 files checked; errors: 0, warnings: 0\n");
  await watching.told("Waiting for changes. Press Ctrl+C to stop.\n");
  expect(readFileSync(log, "utf8").trimEnd().split("\n")).toHaveLength(1000);
  writeFileSync(log, "");

  writeFileSync(join(cwd, "7/7.kodeon"), manifest(7).replace("lisensi", "lisensii"));
  const report = await watching.next();
  expect(report.match(/ --> \S+/g)?.every((place) => place.startsWith(" --> 7/7.kodeon:"))).toBe(true);
  expect(report).toContain(" --> 7/7.kodeon:5:5\n");
  expect(report).toMatch(/\n1000 files checked; errors: [12], warnings: 0\n$/);

  writeFileSync(join(cwd, "7/7.kodeon"), manifest(7));
  expect(await watching.next()).toBe("1000 files checked; errors: 0, warnings: 0\n");
  expect(new Set(readFileSync(log, "utf8").trimEnd().split("\n"))).toEqual(new Set(["7/7.kodeon"]));
  expect(await watching.stop()).toBe(0);
});

test("watching ends on an interrupt with 0 or 1", async () => {
  for (const [text, args, code] of [
    [healthy, [], 0],
    [broken, [], 1],
    [warned, [], 0],
    [warned, ["--max-warnings", "0"], 1],
  ] as const)
    for (const signal of ["SIGINT", "SIGTERM"] as const) {
      const watching = watch(folderWith({ "a.kodeon": text }), args);
      await watching.told("Waiting");
      expect(await watching.stop(signal)).toBe(code);
    }
});

test("files that come and go are noticed, and files that others make wrong are reported", async () => {
  const cwd = folderWith({ "b.kodeon": healthy });
  const watching = watch(cwd);
  await watching.next();
  await watching.told("Waiting");
  mkdirSync(join(cwd, "a/deep"), { recursive: true });
  writeFileSync(join(cwd, "a/deep/a.kodeon"), healthy);
  const both = await watching.next();
  expect(both).toContain(" --> b.kodeon:1:");
  expect(both).toContain(" ::: a/deep/a.kodeon:1:");
  expect(both).toMatch(/\n2 files checked; errors: 1/);
  writeFileSync(join(cwd, "a/deep/a.kodeon"), healthy.replace("contoh", "lain"));
  expect(await watching.next()).toBe("2 files checked; errors: 0, warnings: 0\n");
  rmSync(join(cwd, "a"), { recursive: true });
  expect(await watching.next()).toBe("1 file checked; errors: 0, warnings: 0\n");
  expect(await watching.stop()).toBe(0);
});

test("kodeonc.json is read again when it changes, and told when it cannot be used", async () => {
  const cwd = folderWith({ "a.kodeon": `${healthy}    metadata:\n`, "kodeonc.json": "{}" });
  const watching = watch(cwd);
  expect(await watching.next()).toMatch(/errors: 0, warnings: 1\n/);
  await watching.told("Waiting");
  writeFileSync(join(cwd, "kodeonc.json"), '{ "rulez": {} }');
  await watching.told("kodeonc: kodeonc.json:1:3: There is no key rulez.");
  writeFileSync(join(cwd, "kodeonc.json"), '{ "rules": { "empty-section": "off" } }');
  expect(await watching.next()).toBe("1 file checked; errors: 0, warnings: 0\n");
  expect(await watching.stop()).toBe(0);
});

test("settings that cannot be used are waited for, while the files of others are watched", async () => {
  const cwd = folderWith({
    "a/a.kodeon": manifest(1),
    "a/kodeonc.json": "{}",
    "b/b.kodeon": broken,
    "b/kodeonc.json": "{",
  });
  const watching = watch(cwd);
  expect(await watching.next()).toBe("1 file checked; errors: 0, warnings: 0\n");
  await watching.told("kodeonc: b/kodeonc.json:1:2: ");
  await watching.told("Waiting");
  writeFileSync(join(cwd, "a/c.kodeon"), manifest(2));
  expect(await watching.next()).toBe("2 files checked; errors: 0, warnings: 0\n");
  // What was understood when it began is not forgotten.
  writeFileSync(join(cwd, "a/kodeonc.json"), "[]");
  await watching.told("kodeonc: a/kodeonc.json:1:1: ");
  writeFileSync(join(cwd, "a/c.kodeon"), manifest(3));
  expect(await watching.next()).toBe("2 files checked; errors: 0, warnings: 0\n");
  writeFileSync(join(cwd, "a/kodeonc.json"), "{ }");
  await watching.next();
  writeFileSync(join(cwd, "b/kodeonc.json"), "{}");
  expect(await watching.next()).toMatch(/ --> b\/b\.kodeon:5:5\n[^]*\n3 files checked; errors: 1/);
  expect(await watching.stop()).toBe(1);
});

test("a named file is watched, also when an editor puts a new one in its place", async () => {
  const cwd = folderWith({ "a.kodeon": healthy, "other/b.kodeon": healthy });
  const watching = watch(cwd, ["a.kodeon"]);
  expect(await watching.next()).toContain("1 file checked");
  await watching.told("Waiting");
  rmSync(join(cwd, "a.kodeon"));
  await watching.told("a.kodeon cannot be read");
  writeFileSync(join(cwd, "a.kodeon"), broken);
  expect(await watching.next()).toContain(" --> a.kodeon:5:5\n");
  expect(await watching.stop()).toBe(1);
});

test("a named file may have any ending, and globs are watched", async () => {
  const cwd = folderWith({ "a.txt": healthy, "sub/b.kodeon": healthy.replace("contoh", "lain") });
  const watching = watch(cwd, ["a.txt", "sub/*.kodeon"]);
  expect(await watching.next()).toContain("2 files checked");
  await watching.told("Waiting");
  rmSync(join(cwd, "a.txt"));
  expect(await watching.next()).toContain("1 file checked");
  writeFileSync(join(cwd, "a.txt"), healthy);
  expect(await watching.next()).toContain("2 files checked");
  writeFileSync(join(cwd, "sub/c.kodeon"), broken);
  expect(await watching.next()).toMatch(/ --> sub\/c\.kodeon:[^]*3 files checked/);
  expect(await watching.stop()).toBe(1);
});

test("a terminal is told how far the work is when it takes longer, and nothing of it stays", async () => {
  const cwd = folderWith(thousand);
  const aside = folderWith({ "terminal.cjs": "process.stderr.isTTY = true;" });
  writeFileSync(join(aside, "spy.cjs"), spy(join(aside, "log.txt"), 1));
  const slow = ["-r", join(aside, "spy.cjs")];
  const terminal = ["-r", join(aside, "terminal.cjs")];

  const { code, stdout, stderr } = await run(["check", "--lang", "en"], {
    cwd,
    node: [...slow, ...terminal],
  });
  expect({ code, stdout }).toEqual({ code: 0, stdout: "1000 files checked; errors: 0, warnings: 0\n" });
  const erase = "\r\u001B[K";
  expect(stderr.split(erase).join("|")).toMatch(/^(?:\|Checking file \d+ of 1000)+\|$/);
  const counts = Array.from(stderr.matchAll(/file (\d+)/g), ([, count]) => Number(count));
  // One second of reading, of which the first half is silent, and then ten lines a second at most.
  expect(counts[0]).toBeGreaterThan(100);
  expect(counts.length).toBeLessThan(50);
  // No one waits there, or not for long.
  expect((await run(["check"], { cwd, node: slow })).stderr).toBe("");
  const quick = folderWith({ "a.kodeon": healthy });
  expect((await run(["check"], { cwd: quick, node: terminal })).stderr).toBe("");
});
