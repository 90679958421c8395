import { copyFile, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build, type BuildOptions } from "esbuild";
import { gatherLicences } from "./gather-licences.ts";

/**
 * Bundles the extension for Visual Studio Code into packages/vscode-extension/dist: its two entries, which editors load as
 * scripts, and the server as it is, for Node and for web workers. `forNode` and `forBrowser` say how the server is bundled
 * elsewhere.
 */
export async function bundleExtension(
  root: string,
  { forNode, forBrowser }: { readonly forNode: BuildOptions; readonly forBrowser: BuildOptions },
): Promise<void> {
  const home = join(root, "packages/vscode-extension");
  const dist = join(home, "dist");
  // Made aside and put in its place when it is whole, so that whoever packs it meanwhile finds all of it.
  const made = join(home, `dist-${process.pid}`);
  const entry = {
    format: "cjs",
    external: ["vscode"],
    outdir: made,
    metafile: true,
  } satisfies BuildOptions;
  const built = await Promise.all([
    build({
      ...forNode,
      ...entry,
      banner: {},
      // Node 20.9, which Visual Studio Code 1.91 runs on.
      target: "node20",
      entryPoints: { extension: "packages/vscode-extension/src/node.ts" },
    }),
    build({
      ...forBrowser,
      ...entry,
      entryPoints: { browser: "packages/vscode-extension/src/browser.ts" },
    }),
    build({
      ...forNode,
      outdir: made,
      target: "node20",
      metafile: true,
      splitting: true,
      chunkNames: "[name]-[hash]",
      outExtension: { ".js": ".mjs" },
      entryPoints: { server: "packages/lsp/src/main.ts" },
    }),
    build({
      ...forBrowser,
      outdir: made,
      metafile: true,
      entryPoints: { worker: "packages/lsp/src/web-worker.ts" },
    }),
  ]);
  const inputs = built.flatMap(({ metafile }) => Object.keys(metafile?.inputs ?? {}));
  await writeFile(join(made, "LICENSES.txt"), await gatherLicences(root, inputs));
  await rm(dist, { recursive: true, force: true });
  await rename(made, dist);

  // What it contributes to the editor as it stands elsewhere.
  for (const [folder, name] of contributed) {
    await mkdir(join(home, folder), { recursive: true });
    await copyFile(join(root, "grammar", name), join(home, folder, name));
  }
}

const contributed = [
  ["schemas", "kodeonc.schema.json"],
  ["schemas", "ir.schema.json"],
  ["grammar", "kodeon.tmLanguage.json"],
] as const;
