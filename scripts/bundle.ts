import { copyFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type BuildOptions } from "esbuild";
import { bundleExtension } from "./bundle-extension.ts";
import { gatherLicences } from "./gather-licences.ts";

/**
 * Bundles the command line into packages/cli/dist, the language server into packages/lsp/dist, once for Node and once
 * for a web worker, and the extension for Visual Studio Code, with everything they need, and the licences of what is in
 * them.
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
  // Of a package in two forms all that ask for it get the one for bundlers.
  conditions: ["kodeon-source", "module"],
  minify: true,
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
await copyManual(made);
await writeFile(join(made, "kodeonc.LICENSES.txt"), await gatherLicences(root, Object.keys(metafile.inputs)));
await rm(dist, { recursive: true, force: true });
await rename(made, dist);

const server = await build({
  ...forNode,
  entryPoints: { "kodeon-lsp": "packages/lsp/src/main.ts" },
  outdir: lspDist,
});
const forBrowser = {
  ...shared,
  // Every kind of worker takes a plain script.
  format: "iife",
  platform: "browser",
  target: "es2023",
} as const satisfies BuildOptions;
const worker = await build({
  ...forBrowser,
  entryPoints: { worker: "packages/lsp/src/web-worker.ts" },
  outdir: lspDist,
});
const inputs = [...Object.keys(server.metafile.inputs), ...Object.keys(worker.metafile.inputs)];
await copyManual(lspDist);
await writeFile(join(lspDist, "kodeon-lsp.LICENSES.txt"), await gatherLicences(root, inputs));

await bundleExtension(root, { forNode, forBrowser });

/** What diagnostics link to lies beside the server. */
async function copyManual(folder: string): Promise<void> {
  for (const page of ["diagnostics.id.md", "diagnostics.en.md"])
    await copyFile(join(root, "docs", page), join(folder, page));
}
