import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";

/** The licences of the packages that these inputs of a bundle, relative to `root`, belong to, as one text. */
export async function gatherLicences(root: string, inputs: readonly string[]): Promise<string> {
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
