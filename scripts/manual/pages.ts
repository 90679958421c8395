import { format, resolveConfig } from "prettier";
import { diagnosticsPage } from "./diagnostics-page.ts";
import { gatherSamples } from "./examples.ts";
import { referencePage } from "./reference-page.ts";

const root = new URL("../../", import.meta.url);

/** The pages of the manual that are generated, formatted as the repository is, by their paths in it. */
export async function makePages(): Promise<ReadonlyMap<string, string>> {
  const samples = gatherSamples();
  const pages = new Map<string, string>();
  for (const language of ["id", "en"] as const) {
    const made = {
      [`docs/diagnostics.${language}.md`]: diagnosticsPage(language),
      [`docs/reference.${language}.md`]: referencePage(language, samples),
    };
    for (const [path, text] of Object.entries(made)) {
      const file = new URL(path, root).pathname;
      pages.set(path, await format(text, { ...(await resolveConfig(file)), filepath: file }));
    }
  }
  return pages;
}
