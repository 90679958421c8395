import { format, resolveConfig } from "prettier";
import { diagnosticsPage } from "./diagnostics-page.ts";
import { gatherSamples, type Samples } from "./examples.ts";
import { referencePage } from "./reference-page.ts";

const root = new URL("../../", import.meta.url);

/** What is generated of the manual, its pages formatted as the repository is, by the paths in it. */
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
  pages.set("packages/parser/generated/samples.js", samplesModule(samples));
  return pages;
}

/** What the library shows of the examples where it explains a property. */
function samplesModule({ properties }: Samples): string {
  const sorted = [...properties].toSorted(([one], [other]) => (one < other ? -1 : 1));
  return `export default ${JSON.stringify(Object.fromEntries(sorted), undefined, 2)};\n`;
}
