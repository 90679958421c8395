import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import {
  bareEnvironment,
  bin,
  broken,
  filesIn,
  folderWith,
  healthy,
  run,
  runUnheard,
  warned,
} from "./run.ts";

function everyFile(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    )
    .toSorted();
}

test("one input is pretty and has no file, and a clean run says nothing", async () => {
  const cwd = folderWith({ "a.kodeon": healthy });
  const named = await run(["compile", "a.kodeon"], { cwd });
  expect(named).toMatchObject({ code: 0, stderr: "" });
  const ir = JSON.parse(named.stdout) as object;
  expect(named.stdout).toBe(`${JSON.stringify(ir, null, 2)}\n`);
  expect(Object.keys(ir)).not.toContain("file");
  expect(await run(["compile", "-"], { input: healthy })).toEqual(named);
});

test("several inputs are JSON Lines that begin with their file, and end in a summary", async () => {
  const cwd = folderWith({ "a.kodeon": healthy, "b.kodeon": broken, "c/d.kodeon": warned });
  const { code, stdout, stderr } = await run(["compile", "--lang", "en", "."], { cwd });
  expect(filesIn(stdout)).toEqual(["a.kodeon", "c/d.kodeon"]);
  for (const line of stdout.trimEnd().split("\n")) expect(line).toMatch(/^\{"file":"/);
  expect(stderr).toMatch(/\n3 files compiled; errors: [1-9]\d*, warnings: [1-9]\d*\n$/);
  expect(code).toBe(1);
  const one = await run(["compile", "a.kodeon", "./a.kodeon"], { cwd });
  expect(filesIn(one.stdout)).toEqual(["a.kodeon"]);
  expect(one.stderr).toBe("1 berkas dikompilasi; kesalahan: 0, peringatan: 0\n");
});

test("warnings alone are no failure", async () => {
  const { code, stdout, stderr } = await run(["compile", "-"], { input: warned });
  expect(stderr).toContain("peringatan[");
  expect(JSON.parse(stdout)).toBeTypeOf("object");
  expect(code).toBe(0);
});

test("an error leaves standard output empty", async () => {
  const { code, stdout, stderr } = await run(["compile", "-"], { input: broken });
  expect(stderr).toContain("kesalahan[KDN2002]");
  expect(stdout).toBe("");
  expect(code).toBe(1);
});

test("--out-dir writes beside one another what lay beside one another", async () => {
  const cwd = folderWith({
    "src/a.kodeon": healthy,
    "src/deep/b.kodeon": healthy,
    "lib/deep/c.kodeon": healthy,
    "lib/d.txt": healthy,
  });
  const args = ["src", "lib/**/*.kodeon", "lib/d.txt", "-"];
  const { code, stdout } = await run(["compile", ...args, "--out-dir", "new/out"], { cwd, input: healthy });
  expect(code).toBe(0);
  expect(stdout).toBe("");
  const written = ["a.ir.json", "d.txt.ir.json", "deep/b.ir.json", "deep/c.ir.json", "stdin.ir.json"];
  expect(everyFile(join(cwd, "new/out"))).toEqual(written);
  const pretty = (await run(["compile", "src/a.kodeon"], { cwd })).stdout;
  for (const file of written) expect(readFileSync(join(cwd, "new/out", file), "utf8")).toBe(pretty);
});

test("a file with errors yields no output, leaves an older one alone, and the others come out", async () => {
  const cwd = folderWith({
    "a.kodeon": broken,
    "b.kodeon": healthy,
    "c.kodeon": broken,
    "out/c.ir.json": "older",
  });
  const { code } = await run(["compile", "a.kodeon", "b.kodeon", "c.kodeon", "-o", "out"], { cwd });
  expect(code).toBe(1);
  expect(everyFile(join(cwd, "out"))).toEqual(["b.ir.json", "c.ir.json"]);
  expect(readFileSync(join(cwd, "out/c.ir.json"), "utf8")).toBe("older");
});

test("two inputs for one output are wrong usage, before anything is written", async () => {
  const cwd = folderWith({ "x/a.kodeon": healthy, "y/a.kodeon": healthy, "b.kodeon": healthy });
  const { code, stderr } = await run(["compile", "b.kodeon", "x", "y/a.kodeon", "-o", "out"], { cwd });
  expect(stderr).toContain("x/a.kodeon dan y/a.kodeon akan ditulis ke berkas yang sama, out/a.ir.json.");
  expect(code).toBe(2);
  expect(everyFile(cwd)).toEqual(["b.kodeon", "x/a.kodeon", "y/a.kodeon"]);
});

test("where nothing can be written nothing half-written stays, and the others come out", async () => {
  const cwd = folderWith({ "a.kodeon": healthy, "b.kodeon": healthy, file: "" });
  mkdirSync(join(cwd, "out/a.ir.json"), { recursive: true });
  const taken = await run(["compile", "a.kodeon", "b.kodeon", "-o", "out"], { cwd });
  expect(taken.stderr).toContain("out/a.ir.json tidak dapat ditulis. Itu sebuah folder, bukan berkas.");
  expect(taken.code).toBe(2);
  expect(everyFile(join(cwd, "out"))).toEqual(["b.ir.json"]);

  const noFolder = await run(["compile", "a.kodeon", "-o", "file/out"], { cwd });
  expect(noFolder.stderr).toContain(
    "file/out/a.ir.json tidak dapat ditulis. Bagian dari jalurnya bukan folder.",
  );
  expect(noFolder.code).toBe(2);
});

/** Its IR fills a pipe several times over. */
const large = Array.from({ length: 2000 }, (_, i) =>
  healthy.replace("contoh", `contoh-${i}`).replace("Sebuah", "Sebuah ".repeat(30)),
).join("\n");

test("a large output gets out whole before the process ends", async () => {
  const child = spawn(process.execPath, [bin, "compile", "-"], { env: { ...bareEnvironment } });
  child.stdin.end(large);
  const ended = once(child, "exit");
  // The reader is slow: it begins when all has long been compiled, and the pipe holds but a part of it.
  await new Promise((resolve) => setTimeout(resolve, 1000));
  let text = "";
  for await (const chunk of child.stdout.setEncoding("utf8")) text += chunk;
  expect(text.length).toBeGreaterThan(1 << 17);
  expect(JSON.parse(text)).toBeTypeOf("object");
  expect(await ended).toEqual([0, null]);
});

test("a reader that goes away is no reason to complain", async () => {
  const cwd = folderWith({});
  for (const name of ["a", "b", "c"]) writeFileSync(join(cwd, `${name}.kodeon`), large);
  const child = spawn(process.execPath, [bin, "compile", "."], { cwd, env: { ...bareEnvironment } });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text: string) => (stderr += text));
  const closed = once(child, "close");
  await Promise.race([once(child.stdout, "data"), closed]);
  child.stdout.destroy();
  expect(await closed).toEqual([0, null]);
  expect(stderr).not.toMatch(/EPIPE|kodeonc:/);
});

const messy = healthy.replaceAll(/^ {4}/gm, "  ").replace("contoh", "lain");
const files = { "a.kodeon": healthy, "b.kodeon": messy, "c.kodeon": messy, "d.kodeon": broken };

/** Commands with something to say of these files, the exit code, and how the last line on standard error begins. */
const speakers: readonly [args: string[], code: number, last: string][] = [
  [["compile", "."], 1, "4 files compiled; errors: 1,"],
  [["check"], 1, ""],
  [["check", "--watch"], 1, ""],
  [["check", "--format", "json"], 1, ""],
  [["digest", "."], 1, ""],
  [["diff", "a.kodeon", "a.kodeon"], 0, ""],
  [["fmt", "--check"], 1, "4 files checked; to be formatted: 2,"],
  [["fmt", "--diff"], 0, "4 files checked; to be formatted: 2,"],
  [["fmt"], 0, "4 files formatted; changed: 2,"],
  [["explain"], 0, ""],
  [["--help"], 0, ""],
];

test.for(speakers)(
  "%s ends as it would have, and says no word of it, where the reader has gone",
  async ([args, code, last]) => {
    const ended = await runUnheard("gone", [...args, "--lang", "en"], folderWith(files));
    expect(ended.code).toBe(code);
    expect(ended.stderr).not.toMatch(/EPIPE|kodeonc:/);
    expect(lastLine(ended.stderr).startsWith(last)).toBe(true);
  },
);

// Not every system has a device that is always full.
test.runIf(existsSync("/dev/full")).for(speakers)(
  "%s says once that standard output is full",
  async ([args, , last]) => {
    const cwd = folderWith(files);
    const { code, stderr } = await runUnheard("/dev/full", [...args, "--lang", "en"], cwd);
    expect(code).toBe(2);
    expect(stderr.match(/^kodeonc: .*$/gm)).toEqual([
      "kodeonc: Standard output cannot be written. There is no space left on the disk.",
    ]);
    expect(lastLine(stderr)).toMatch(last);
    const isWritten = readFileSync(join(cwd, "c.kodeon"), "utf8") !== messy;
    expect(isWritten).toBe(args.join() === "fmt");
  },
);

test.runIf(existsSync("/dev/full"))(
  "where there is nothing to write, it does not matter that it could not be",
  async () => {
    const cwd = folderWith({ "a.kodeon": healthy });
    expect(await runUnheard("/dev/full", ["fmt", "--check"], cwd)).toMatchObject({ code: 0 });
  },
);

function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1) ?? "";
}
