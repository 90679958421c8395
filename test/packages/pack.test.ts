import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";

const execute = promisify(execFile);
const root = fileURLToPath(new URL("../../", import.meta.url));
const home = mkdtempSync(join(tmpdir(), "kodeon-pack-"));
const nodes = ["22", "24"] as const;

const manifest = `paket "contoh":
    versi = "1.0.0"
    deskripsi = "Sebuah contoh"
    kategori = web
    lisensi = MIT
`;

const script = `import { compile } from "@kodeon/parser";
const { ir, diagnostics } = compile(process.argv[2]);
console.log(process.version, JSON.stringify(ir, null, 2), diagnostics.length);
`;

/** Imports every entry point that the installed package says it has. */
const imports = `import { createRequire } from "node:module";
const manifest = createRequire(import.meta.url)("./node_modules/@kodeon/parser/package.json");
for (const path of Object.keys(manifest.exports)) {
  console.log(path, Object.keys(await import(manifest.name + path.slice(1))).length > 0);
}
`;

beforeAll(async () => {
  const packing = [
    "pack",
    "--pack-destination",
    home,
    "--workspace",
    "packages/parser",
    "--workspace",
    "packages/cli",
  ];
  await execute("npm", packing, { cwd: root });
  for (const version of nodes) {
    const name = `node@${version}`;
    await install(`node-${version}`, [name], { node: true });
  }
  await install("library", [tarball("kodeon-parser")]);
  await install("cli", [tarball("kodeonc")]);
  writeFileSync(join(home, "library/use.mjs"), script);
  writeFileSync(join(home, "library/imports.mjs"), imports);
  writeFileSync(join(home, "cli/a.kodeon"), manifest);
  writeFileSync(join(home, "cli/.editorconfig"), "[tabs/**]\nindent_style = tab\n");
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

test("the command line brings along nothing but itself and what reads .editorconfig", () => {
  const installed = readdirSync(join(home, "cli/node_modules")).filter((name) => !name.startsWith("."));
  const readers = [
    "@one-ini",
    "balanced-match",
    "brace-expansion",
    "commander",
    "editorconfig",
    "minimatch",
    "semver",
  ];
  expect(installed).toEqual([...readers, "kodeonc"].toSorted());
});

test.for(nodes)("the packages work on Node %s", async (version) => {
  const library = await on(version, "library", "node", ["use.mjs", manifest]);
  const [, running, json, count] = /^(v\d+)\S* ([^]+) (\d+)\n$/.exec(library.stdout) ?? [];
  expect(running).toBe(`v${version}`);
  expect(count).toBe("0");

  const told = await on(version, "cli", "npx", ["--no-install", "kodeonc", "--version"]);
  expect(told.stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  const compiled = await on(version, "cli", "npx", ["--no-install", "kodeonc", "compile", "a.kodeon"]);
  expect(compiled.stdout).toBe(`${json}\n`);
  // npm may have words of its own there.
  expect(compiled.stderr).not.toContain("kodeonc:");
  // What is loaded late has to be in the package as well, or installed with it.
  const formatted = await on(version, "cli", "npx", [
    "--no-install",
    "kodeonc",
    "fmt",
    "-",
    "--stdin-path",
    "tabs/x.kodeon",
  ]);
  expect(formatted.stdout).toBe(manifest.replaceAll("    ", "\t"));
  const several = await on(version, "cli", "npx", ["--no-install", "kodeonc", "compile", "*.kodeon"]);
  expect(several.stdout).toMatch(/^\{"file":"a\.kodeon",/);
});

test.for(nodes)("every entry point of the library can be imported on Node %s", async (version) => {
  const { stdout } = await on(version, "library", "node", ["imports.mjs"]);
  expect(stdout).toMatch(/^\. true$/m);
  expect(stdout).not.toContain("false");
});

function tarball(name: string): string {
  const file = readdirSync(home).find((entry) => entry.startsWith(`${name}-`) && entry.endsWith(".tgz"));
  if (!file) throw new Error(`npm pack made no ${name}`);
  return join(home, file);
}

async function install(
  folder: string,
  packages: readonly string[],
  allowScripts: Readonly<Record<string, boolean>> = {},
): Promise<void> {
  const cwd = join(home, folder);
  mkdirSync(cwd);
  writeFileSync(join(cwd, "package.json"), JSON.stringify({ private: true, allowScripts }));
  await execute("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error", ...packages], { cwd });
}

/** Runs a command in a folder, a manifest on its standard input, with this Node before every other on the path. */
function on(version: string, folder: string, command: string, args: readonly string[]) {
  const path = [join(home, `node-${version}`, "node_modules/.bin"), process.env["PATH"]].join(delimiter);
  const env = { ...process.env, PATH: path, KODEON_LANG: "id" };
  const running = execute(command, args, { cwd: join(home, folder), env });
  running.child.stdin?.end(manifest);
  return running;
}
