import { execFile } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { afterAll, beforeAll, expect, test } from "vitest";
import { browserFiles, programs } from "./library/programs.ts";

const execute = promisify(execFile);
const root = fileURLToPath(new URL("../", import.meta.url));
const tsc = join(root, "node_modules/typescript/bin/tsc");
// Inside the repository, so that the programs find the library as their readers' programs will.
const folder = mkdtempSync(join(root, "test/.library-"));
const cases = programs.map((program, index) => ({ ...program, path: join(folder, `${index}.ts`) }));

/** Runs programs one after the other in one Node, since starting it takes longer than any of them, a form feed after each. */
const runner = `for (const path of process.argv.slice(1)) {
  await import(path).catch(console.log);
  console.log("\\f");
}`;
let printed: readonly string[] = [];

beforeAll(async () => {
  for (const { path, text } of cases) writeFileSync(path, text);
  for (const { name, text } of browserFiles) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, "page.json"),
    project({ lib: ["es2024", "dom"] }, { include: ["*.ts"], exclude: ["worker.ts"] }),
  );
  writeFileSync(
    join(folder, "worker.json"),
    project({ lib: ["es2024", "webworker"] }, { files: ["worker.ts"] }),
  );
  const options = ["--conditions=kodeon-source", "--input-type=module", "--eval", runner];
  const { stdout } = await execute(process.execPath, [...options, ...cases.map(({ path }) => path)]);
  printed = stdout.split("\f\n");
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

function project(compilerOptions: object, files: object): string {
  return JSON.stringify({ extends: "../tsconfig.json", include: [], compilerOptions, ...files });
}

test.each(["page.json", "worker.json"])(
  "the programs of docs/library.md have right types (%s)",
  async (name) => {
    const checking = execute(process.execPath, [tsc, "-p", join(folder, name)]);
    expect(await checking.catch((fault: unknown) => fault)).toMatchObject({ stdout: "" });
  },
);

test.each(cases.map(({ name, prints }, index) => ({ name, prints, index })))(
  "$name: prints what docs/library.md says",
  ({ prints, index }) => {
    expect(printed[index]?.split("\n").map((line) => line.trimEnd())).toEqual([...prints, ""]);
  },
);
