import { copyFile, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";

/**
 * Bundles the command line into packages/cli/dist and the language server into packages/lsp/dist, once for Node and once
 * for a web worker, with everything they need, and the licences of what is in them.
 */
const root = fileURLToPath(new URL("../", import.meta.url));
const dist = join(root, "packages/cli/dist");
// Made aside and put in its place when it is whole, so that a compiler that runs meanwhile finds all of its chunks.
const made = join(root, `packages/cli/dist-${process.pid}`);
const lspDist = join(root, "packages/lsp/dist");

const shared = {
  absWorkingDir: root,
  bundle: true,
  format: "esm",
  conditions: ["kodeon-source"],
  charset: "utf8",
  minify: true,
  keepNames: true,
  // The licences stand whole in a file of their own, below.
  legalComments: "none",
  metafile: true,
  logLevel: "warning",
} as const satisfies BuildOptions;

const forNode = {
  ...shared,
  platform: "node",
  target: "node22",
  // Packages in CommonJS ask for Node's own modules with require, which a module does not have.
  banner: {
    js: 'import{createRequire as kodeonRequire}from"node:module";const require=kodeonRequire(import.meta.url);',
  },
} as const satisfies BuildOptions;

const { metafile } = await build({
  ...forNode,
  entryPoints: { kodeonc: "packages/cli/src/main.ts" },
  outdir: made,
  // What a command needs is a chunk of its own, read only when that command runs.
  splitting: true,
  chunkNames: "[name]-[hash]",
  // It reads a WebAssembly file that lies beside it.
  external: ["editorconfig"],
});
// Editors find it beside the compiler: "$schema": "./node_modules/kodeonc/dist/kodeonc.schema.json".
await copyFile(join(root, "grammar/kodeonc.schema.json"), join(made, "kodeonc.schema.json"));
await writeFile(join(made, "kodeonc.LICENSES.txt"), await gatherLicences(Object.keys(metafile.inputs)));
await rm(dist, { recursive: true, force: true });
await rename(made, dist);

const server = await build({
  ...forNode,
  entryPoints: { "kodeon-lsp": "packages/lsp/src/main.ts" },
  outdir: lspDist,
});
const worker = await build({
  ...shared,
  entryPoints: { worker: "packages/lsp/src/web-worker.ts" },
  outdir: lspDist,
  // Every kind of worker takes a plain script.
  format: "iife",
  platform: "browser",
  target: "es2023",
});
const inputs = [...Object.keys(server.metafile.inputs), ...Object.keys(worker.metafile.inputs)];
await writeFile(join(lspDist, "kodeon-lsp.LICENSES.txt"), await gatherLicences(inputs));

async function gatherLicences(inputs: readonly string[]): Promise<string> {
  const folders = new Set<string>();
  for (const input of inputs) {
    const folder = /^.*node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(input)?.[0];
    if (folder) folders.add(folder);
  }
  const texts: string[] = [];
  for (const folder of [...folders].toSorted()) texts.push(await readLicence(join(root, folder)));
  return texts.join("\n");
}

async function readLicence(folder: string): Promise<string> {
  const manifest: unknown = JSON.parse(await readFile(join(folder, "package.json"), "utf8"));
  const { name, version, license } = Object(manifest) as Record<string, unknown>;
  const files = (await readdir(folder))
    .filter((file) => /^(licen[cs]e|notice|copying)/i.test(file))
    .toSorted();
  const texts = await Promise.all(files.map((file) => readFile(join(folder, file), "utf8")));
  const title = `${String(name)} ${String(version)} (${String(license)})`;
  return [title, "=".repeat(title.length), "", ...texts.map((text) => `${text.trim()}\n`)].join("\n");
}
