import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const execute = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "kodeon-prettier-"));
const project = join(home, "project");

const messy = 'paket "contoh":\n  versi="1.0.0"\n  lisensi   = MIT // bebas\n';
const neat = 'paket "contoh":\n    versi = "1.0.0"\n    lisensi = MIT // bebas\n';
const broken = 'paket "contoh":\n    versi = ["1.0.0"\n';
const flag = "--plugin=@kodeon/parser/prettier";

/** A project like any other: Prettier and the library, as npm installs them. */
beforeAll(async () => {
  const packages = ["--workspace", "packages/parser"];
  await execute("npm", ["pack", "--pack-destination", home, ...packages], { cwd: root });
  const tarball = readdirSync(home).find((name) => name.endsWith(".tgz")) ?? "";
  mkdirSync(project);
  writeFileSync(join(project, "package.json"), '{ "private": true }\n');
  const install = [
    "install",
    "--no-audit",
    "--no-fund",
    "--loglevel=error",
    "prettier@3",
    join(home, tarball),
  ];
  await execute("npm", install, { cwd: project });
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function prettier(...args: readonly string[]): Promise<Ended> {
  const bin = join(project, "node_modules/prettier/bin/prettier.cjs");
  return new Promise((resolve) => {
    execFile(process.execPath, [bin, ...args], { cwd: project }, (error, stdout, stderr) =>
      resolve({ code: typeof error?.code === "number" ? error.code : error ? -1 : 0, stdout, stderr }),
    );
  });
}

function write(name: string, text: string): void {
  writeFileSync(join(project, name), text);
}

test("Prettier prints, checks and writes manifests by the plugin", async () => {
  write("a.kodeon", messy);
  expect(await prettier(flag, "a.kodeon")).toEqual({ code: 0, stdout: neat, stderr: "" });
  const checked = await prettier(flag, "--check", ".");
  expect(checked.code).toBe(1);
  expect(checked.stderr).toContain("a.kodeon");
  expect(await prettier(flag, "--write", "a.kodeon")).toMatchObject({ code: 0, stderr: "" });
  expect(readFileSync(join(project, "a.kodeon"), "utf8")).toBe(neat);
  expect(await prettier(flag, "--check", "a.kodeon")).toMatchObject({ code: 0 });
});

test("settings count wherever Prettier finds them", async () => {
  write("b.kodeon", messy);
  write(".prettierrc", '{ "plugins": ["@kodeon/parser/prettier"] }\n');
  expect((await prettier("b.kodeon")).stdout).toBe(neat);
  expect((await prettier("--tab-width", "2", "b.kodeon")).stdout).toBe(neat.replaceAll("    ", "  "));
  write(".editorconfig", "root = true\n[*.kodeon]\nindent_style = tab\n");
  expect((await prettier("b.kodeon")).stdout).toBe(neat.replaceAll("    ", "\t"));
});

test("a syntax error is shown in a code frame, and the file left as it is", async () => {
  write("c.kodeon", broken);
  const { code, stderr } = await prettier(flag, "--write", "c.kodeon");
  expect(code).toBe(2);
  expect(stderr).toMatch(/c\.kodeon: SyntaxError: [A-Z][^\n]*\. \(2:\d+\)\n/);
  expect(stderr).toMatch(/> 2 \| +versi = \["1\.0\.0"\n/);
  expect(readFileSync(join(project, "c.kodeon"), "utf8")).toBe(broken);
});
