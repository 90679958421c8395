import type { Report } from "../diagnostics/diagnostic.ts";
import type { TypeSpec } from "../schema/spec.ts";
import type { Value } from "../syntax/tree.ts";

/** What reading a value may ask of what is around it. */
export interface ReadContext {
  readonly report: Report;
  /** The name of the property that is being read, for messages. */
  readonly property: string;
  /** The value of a property beside this one, as the IR would hold it; undefined where it is not written or not valid. */
  sibling(name: string): unknown;
  /** Reads any value by any type: `readValue`, for types made of others, which cannot import what is made of them. */
  read(node: Value, spec: TypeSpec, context: ReadContext): unknown;
}

/**
 * Turns the value that an author wrote into the one that the IR holds. Where that cannot be done it says why,
 * exactly once, and returns undefined; it never throws. `missing` and `bare` nodes have been reported already.
 */
export type Reader<Spec extends TypeSpec, Result> = (
  node: Value,
  spec: Spec,
  context: ReadContext,
) => Result | undefined;
