import { isSafeFix, mendFiles, type MendedFile } from "@kodeon/parser";
import { withoutFoundLinks } from "../found-links.ts";
import { identityOf } from "../inputs.ts";
import { writeBack } from "../write-back.ts";
import type { UnwrittenFile } from "./check-fault.ts";
import type { Session } from "./session.ts";

/** What came of fixing files. */
export interface Fixing {
  readonly fixed: readonly MendedFile[];
  readonly unwritten: readonly UnwrittenFile[];
  /** Links that could have been fixed, and were left alone because nobody named them. */
  readonly links: readonly string[];
}

/** Applies the fixes of the files that the operands ask for and writes those that have changed; the session holds what was written. */
export async function fixFiles(session: Session, operands: readonly string[]): Promise<Fixing> {
  const fixed: MendedFile[] = [];
  const unwritten: UnwrittenFile[] = [];
  const { plan, texts, diagnostics, replace } = session;
  const writable = new Set((await withoutFoundLinks(plan.asked, operands)).map(identityOf));
  // Standard input has no file to write.
  const asked = plan.asked.filter((path) => path !== "-");
  const files = asked.filter((path) => writable.has(identityOf(path)));
  const isFixable = (path: string): boolean =>
    diagnostics(path).some(({ name, fix }) => fix.length > 0 && isSafeFix(name));
  const links = asked.filter((path) => !writable.has(identityOf(path)) && isFixable(path));
  for (const mended of mendFiles(files, { text: (path) => texts.get(path), diagnostics, replace })) {
    const { file, before, text } = mended;
    const fault = await writeBack(file, text);
    if (fault) {
      unwritten.push({ path: file, fault });
      replace(file, before);
    } else fixed.push(mended);
  }
  return { fixed, unwritten, links };
}
