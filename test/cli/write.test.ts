import { execFile } from "node:child_process";
import { chmodSync, chownSync, linkSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeFolder, replaceFile, writeWhole } from "../../packages/cli/src/write.ts";
import { bareEnvironment, bin, broken, type Ended, folderWith, healthy, run, textOf } from "./run.ts";

const messy = healthy.replaceAll(/^ {4}/gm, "  ");
const isSuperuser = process.getuid?.() === 0;

/** Users of no importance, which need not exist. */
const somebody = 65_533;
const other = 65_532;

/** Runs kodeonc as a user whom permissions bind: a superuser steps down, anybody else is one. */
function runBound(args: readonly string[], cwd: string, uid = somebody): Promise<Ended> {
  return new Promise((resolve) => {
    const rank = isSuperuser ? { uid, gid: uid } : {};
    execFile(
      process.execPath,
      [bin, ...args],
      { cwd, env: { ...bareEnvironment }, ...rank },
      (error, stdout, stderr) =>
        resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

/** A folder that the user of `runBound` may write to, with its files. */
function boundFolder(files: Readonly<Record<string, string>>): string {
  const folder = folderWith(files);
  chmodSync(folder, 0o777);
  if (isSuperuser) for (const name of Object.keys(files)) chownSync(join(folder, name), somebody, somebody);
  return folder;
}

test.for([
  ["fmt", ["fmt", "--lang", "en", "a.kodeon", "b.kodeon"], messy],
  ["check --fix", ["check", "--fix", "--lang", "en", "a.kodeon", "b.kodeon"], broken],
] as const)("%s does not write a file that is not to be written", async ([, args, text]) => {
  const cwd = boundFolder({ "a.kodeon": text, "b.kodeon": text.replace("contoh", "lain") });
  chmodSync(join(cwd, "a.kodeon"), 0o444);
  const { code, stdout, stderr } = await runBound(args, cwd);
  expect(stderr).toContain("kodeonc: a.kodeon cannot be written. Permission is denied.\n");
  expect(stdout).toContain("b.kodeon");
  expect(code).toBe(2);
  expect(textOf(cwd, "a.kodeon")).toBe(text);
  expect(textOf(cwd, "b.kodeon")).toBe(healthy.replace("contoh", "lain"));
  expect(readdirSync(cwd)).toEqual(["a.kodeon", "b.kodeon"]);
});

/** A folder in which nobody may make a file, with files that anybody may write. */
function closedFolder(files: Readonly<Record<string, string>>): string {
  const folder = boundFolder(files);
  for (const name of Object.keys(files)) chmodSync(join(folder, name), 0o666);
  chmodSync(folder, 0o555);
  onTestFinished(() => chmodSync(folder, 0o777));
  return folder;
}

test.for([
  ["fmt", ["fmt"], "a.kodeon", messy],
  ["check --fix", ["check", "--fix"], "a.kodeon", broken],
  ["compile", ["compile", "a.kodeon", "--out-dir", "."], "a.ir.json", healthy],
  ["compile to a new folder", ["compile", "a.kodeon", "--out-dir", "b"], "b/a.ir.json", healthy],
  ["init", ["init"], "paket.kodeon", healthy],
  ["keygen", ["keygen", "kunci.pem"], "kunci.pem", healthy],
] as const)(
  "%s writes nothing where no file may be made, and says that it is the folder",
  async ([, args, name, text]) => {
    // A file written where it stands, with no second one beside it, would be lost if that were broken off.
    const cwd = closedFolder({ "a.kodeon": text, "a.ir.json": "lama" });
    const { code, stderr } = await runBound([...args, "--lang", "en"], cwd);
    expect(stderr).toContain(
      `kodeonc: ${name} cannot be written. No new file may be made in the folder ${cwd}.\n`,
    );
    expect(code).toBe(2);
    expect([textOf(cwd, "a.kodeon"), textOf(cwd, "a.ir.json")]).toEqual([text, "lama"]);
    expect(readdirSync(cwd)).toEqual(["a.ir.json", "a.kodeon"]);
  },
);

test("all names of a file lead to its new text", async () => {
  const cwd = folderWith({ "a.kodeon": `${messy}// panjang\n` });
  linkSync(join(cwd, "a.kodeon"), join(cwd, "b.txt"));
  const { ino } = statSync(join(cwd, "a.kodeon"));
  expect(await run(["fmt"], { cwd })).toMatchObject({ code: 0, stdout: "a.kodeon\n" });
  expect(textOf(cwd, "b.txt")).toMatch(/^paket "contoh":\n {4}versi = /);
  expect(statSync(join(cwd, "a.kodeon"))).toMatchObject({ ino, nlink: 2 });
  expect(readdirSync(cwd)).toEqual(["a.kodeon", "b.txt"]);

  // A shorter text leaves nothing of the longer one behind, and an empty one nothing at all.
  expect(replaceFile(join(cwd, "b.txt"), healthy)).toBeUndefined();
  expect(textOf(cwd, "a.kodeon")).toBe(healthy);
  expect(replaceFile(join(cwd, "a.kodeon"), "")).toBeUndefined();
  expect(textOf(cwd, "b.txt")).toBe("");
});

// Nobody else can give a file away, so that there would be nothing to see.
if (isSuperuser) {
  test("a file keeps its owner where a superuser writes it", async () => {
    const cwd = folderWith({ "a.kodeon": messy });
    chownSync(join(cwd, "a.kodeon"), somebody, other);
    chmodSync(join(cwd, "a.kodeon"), 0o4640);
    expect(await run(["fmt"], { cwd })).toMatchObject({ code: 0, stdout: "a.kodeon\n" });
    const { uid, gid, mode } = statSync(join(cwd, "a.kodeon"));
    expect({ uid, gid, mode: mode & 0o7777 }).toEqual({ uid: somebody, gid: other, mode: 0o4640 });
    expect(textOf(cwd, "a.kodeon")).toBe(healthy);
  });

  test("somebody else's file is written where it stands if it may be, and else left alone", async () => {
    const cwd = boundFolder({ "open.kodeon": messy, "shut.kodeon": messy });
    chmodSync(join(cwd, "open.kodeon"), 0o666);
    chmodSync(join(cwd, "shut.kodeon"), 0o644);
    const before = statSync(join(cwd, "open.kodeon"));
    const { code, stdout, stderr } = await runBound(["fmt", "--lang", "en"], cwd, other);
    expect({ code, stdout }).toEqual({ code: 2, stdout: "open.kodeon\n" });
    expect(stderr).toContain("kodeonc: shut.kodeon cannot be written. Permission is denied.\n");
    const { ino, uid, gid, mode } = before;
    expect(statSync(join(cwd, "open.kodeon"))).toMatchObject({ ino, uid, gid, mode });
    expect([textOf(cwd, "open.kodeon"), textOf(cwd, "shut.kodeon")]).toEqual([healthy, messy]);
    expect(readdirSync(cwd)).toEqual(["open.kodeon", "shut.kodeon"]);
  });
}

test("folders are made as far as they are missing, and a file in the way is an error", () => {
  const folder = folderWith({ berkas: "" });
  makeFolder(join(folder, "a/b/../c"));
  makeFolder(join(folder, "a/c"));
  expect(readdirSync(join(folder, "a"))).toEqual(["c"]);
  for (const path of ["berkas", "berkas/x"]) expect(() => makeFolder(join(folder, path))).toThrow();
  writeWhole(join(folder, "d/e/f.json"), "{}\n");
  expect(readdirSync(join(folder, "d/e"))).toEqual(["f.json"]);
  mkdirSync(join(folder, "g"));
  writeFileSync(join(folder, "g/f.json"), "lama");
  writeWhole(join(folder, "g/f.json"), "baru");
  expect(textOf(folder, "g/f.json")).toBe("baru");
});

// Nothing can be made in this folder, which says so in a strange way; other systems do not have it at all.
test.for([
  ["init", ["init", "/proc/tiada/sini"]],
  ["compile", ["compile", "a.kodeon", "--out-dir", "/proc/tiada/sini"]],
] as const)("%s ends where no folder can be made", async ([, args]) => {
  const cwd = folderWith({ "a.kodeon": healthy });
  const { code, stdout, stderr } = await run([...args, "--lang", "en"], { cwd });
  expect(stderr).toMatch(/^kodeonc: \/proc\/tiada\/sini\/\S+ cannot be written\. \S.*\n$/);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
});
