import { applyEdits, compile, diffIr, type PackageDiff } from "@kodeon/parser";
import type { Call } from "../call.ts";
import type { Document } from "../document.ts";
import { explainWriting } from "../faults.ts";
import { visible } from "../report/cells.ts";
import { writeBack } from "../write-back.ts";
import { placesIn } from "./places.ts";
import type { FormatName } from "./report.ts";

/** The document as it is now, and whether something kept it from being written. */
export interface Raising {
  readonly after: Document;
  readonly fault: boolean;
}

/**
 * Writes the smallest version that is enough into the new manifest, for each package whose version is too small, and says
 * so. The file is written whole or not at all, and not where it could not be compiled any more.
 */
export async function raiseVersions(
  before: Document,
  after: Document,
  format: FormatName,
  { tell, stdout, stderr }: Call,
): Promise<Raising> {
  const small = diffIr(before.ir, after.ir).packages.flatMap(({ enough, smallest, ...each }): Raise[] =>
    enough || smallest === undefined ? [] : [{ ...each, smallest }],
  );
  if (after.text === undefined || small.length === 0) return { after, fault: false };
  const { path } = after;
  const text = withVersions(after, after.text, small);
  const { ir } = compile(text);
  if (ir === undefined) {
    await stderr.write(`kodeonc: ${tell("version-left", { path: visible(path) })}\n`);
    return { after, fault: false };
  }
  const fault = await writeBack(path, text);
  if (fault) {
    await stderr.write(explainWriting(path, fault, tell));
    return { after, fault: true };
  }
  const aside = format === "pretty" ? stdout : stderr;
  for (const { package: name, smallest } of small) {
    const said = tell("version-raised", { path: visible(path), package: name, version: smallest });
    await aside.write(`${said}\n`);
  }
  return { after: { ...after, ir, text }, fault: false };
}

/** A version that is too small, and the one to write instead. */
type Raise = Pick<PackageDiff, "package" | "pointer"> & { readonly smallest: string };

function withVersions(document: Document, text: string, small: readonly Raise[]): string {
  const place = placesIn(document);
  const edits = small.flatMap(({ pointer, smallest }) => {
    const location = place(`${pointer}/version`);
    return location === undefined ? [] : [{ ...location.span, text: JSON.stringify(smallest) }];
  });
  return applyEdits(text, edits);
}
