import type { ChangeKind, Level } from "./change.ts";

/**
 * A row of the table: what changes of some kinds at some places count as, and why. `{member}` in its words is the name
 * that an author writes, `{from}` and `{to}` are the values, `{item}` is what was added or removed, `{library}` and
 * `{function}` are where it happened.
 */
export interface Row {
  readonly name: string;
  /**
   * Where, by the kind of declaration and the names in the IR, joined by `/`. In a part, `|` parts alternatives and `*` is
   * any item or name; `**` at the end is whatever stands there and below.
   */
  readonly place: string;
  /** What has to have happened there; anything where it is left out. */
  readonly changes?: readonly ChangeKind[];
  readonly level: Level;
  readonly id: string;
  readonly en: string;
}
