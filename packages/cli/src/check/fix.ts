import type { SystemFault } from "../outlet.ts";
import { replaceFile } from "../write.ts";
import { mendFiles, type MendedFile } from "./mend.ts";
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
  for (const mended of mendFiles(session)) {
    const { path, before, text } = mended;
    const fault = replaceFile(path, text);
    if (fault) {
      faults.push({ path, fault });
      session.replace(path, before);
    } else fixed.push(mended);
  }
  return { fixed, faults };
}
