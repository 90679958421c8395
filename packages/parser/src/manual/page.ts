import type { DiagnosticName } from "../diagnostics/catalogue.ts";
import type { Words } from "../schema/spec.ts";

/** What the manual says of a diagnostic beyond its message. */
export interface ManualPage {
  /** Two to four sentences: why it matters, and what to do. */
  readonly why: Words;
  /**
   * The smallest KODEON text that gets this diagnostic and no other error, without a final line break.
   * Where it takes several files, each begins with a comment line that is nothing but its name: `// dua.kodeon`.
   * Empty, as `right` is, where the description has nothing that it could be shown by.
   */
  readonly wrong: string;
  /** The same text mended, free of errors. */
  readonly right: string;
}

/** A page for each of the named diagnostics; one that is missing does not compile. */
export type Pages<Name extends DiagnosticName> = Readonly<Record<Name, ManualPage>>;
