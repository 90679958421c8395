import { mendFiles, type MendedFile } from "@kodeon/parser";
import type { SystemFault } from "../outlet.ts";
import { replaceFile } from "../write.ts";
import type { Session } from "./session.ts";

/** What came of fixing files. */
export interface Fixing {
  readonly fixed: readonly MendedFile[];
  readonly faults: readonly { readonly path: string; readonly fault: SystemFault }[];
}

/** Applies the fixes of the files that were asked for and writes those that have changed; the session holds what was written. */
export function fixFiles(session: Session): Fixing {
  const fixed: MendedFile[] = [];
  const faults: { path: string; fault: SystemFault }[] = [];
  const { plan, texts, diagnostics, replace } = session;
  // Standard input has no file to write.
  const files = plan.asked.filter((path) => path !== "-");
  for (const mended of mendFiles(files, { text: (path) => texts.get(path), diagnostics, replace })) {
    const { file, before, text } = mended;
    const fault = replaceFile(file, text);
    if (fault) {
      faults.push({ path: file, fault });
      replace(file, before);
    } else fixed.push(mended);
  }
  return { fixed, faults };
}
