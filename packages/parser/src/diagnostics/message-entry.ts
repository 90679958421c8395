export type Severity = "error" | "warning" | "information";

/** One text in each language that people read. `{name}` stands for an argument; both use the same ones. */
interface Words {
  readonly id: string;
  readonly en: string;
}

/** A diagnostic as the catalogue has it: its code, and what is said of it. */
export interface MessageEntry extends Words {
  /** Once given it keeps its meaning for ever, and is never used again. */
  readonly code: `KDN${number}`;
  readonly severity: Severity;
  /** Said where something is known to suggest. */
  readonly hint?: Words;
  /** Its fix decides something that only the author can decide: it is offered, but never applied unasked. */
  readonly risky?: true;
  /** What its fix does, as the title of a menu's entry. */
  readonly fix?: Words;
  /** What the related places are. */
  readonly related?: Words;
}
