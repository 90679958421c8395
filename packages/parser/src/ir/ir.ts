import type { IR_VERSION } from "../schema/ir-version.ts";
import type { IrDeclaration } from "../schema/types.ts";

export { IR_VERSION } from "../schema/ir-version.ts";

/** What the compiler makes of a file: plain JSON, the same bytes for the same text. */
export interface Ir {
  /** The file it came from, as whoever compiled it calls it; left out where nobody said. */
  readonly file?: string;
  /** The version of the language that the file was read as. */
  readonly language_version: string;
  readonly ir_version: typeof IR_VERSION;
  /** In the order of the file. */
  readonly declarations: readonly IrDeclaration[];
  /** JSON pointers (RFC 6901) to the secrets that stand in this document as they are. */
  readonly sensitive: readonly string[];
}
