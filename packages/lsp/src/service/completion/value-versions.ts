import { CompletionItemKind } from "vscode-languageserver-types";
import type { Probe } from "./cursor.ts";
import type { ValueOffer } from "./values.ts";
import { nextVersions, versionsOf } from "./versions.ts";

/** Versions that a property may name: those of the package that its block is about, and for a release those that come next. */
export function versions(type: "version" | "version-range", probe: Probe): readonly ValueOffer[] {
  const { place, project, say } = probe;
  const offer = (label: string, hint?: string): ValueOffer => ({
    form: "text",
    label,
    kind: CompletionItemKind.Constant,
    ...(hint !== undefined && { hint }),
  });
  // The range of KODEON itself: of its versions nothing is known but those that manifests ask for.
  if (type === "version-range") return [">=2.0.0", "^2.0.0", "*"].map((range) => offer(range));
  const name = place.block?.label?.value;
  const known = versionsOf(project, name);
  // Only a release names a version that is not there yet.
  if (place.holders.length > 1) return known.map((version) => offer(version, name));
  const [newest] = known;
  if (newest === undefined) return ["1.0.0", "0.1.0"].map((version) => offer(version));
  const next = nextVersions(newest).filter(({ version }) => !known.includes(version));
  return [
    ...next.map(({ version, step }) => offer(version, say(`step-${step}`))),
    ...known.map((version) => offer(version, name)),
  ];
}
