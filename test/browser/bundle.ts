import { fileURLToPath } from "node:url";
import { build } from "esbuild";

/**
 * Bundles a program, with the library as it was built, into one script for browsers. Throws where anything in it asks
 * for a module of Node's, since there is none in a browser.
 */
export async function bundle(program: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: program, loader: "ts", resolveDir: fileURLToPath(new URL("./", import.meta.url)) },
    bundle: true,
    minify: true,
    format: "esm",
    platform: "browser",
    target: "es2023",
    write: false,
    logLevel: "silent",
  });
  return outputFiles[0]?.text ?? "";
}
