import type { IrFaultName } from "../diagnostics/ir-messages.ts";

/** What is wrong with something that should be an IR, as data: `renderIrFault` puts words on it. */
export interface IrFault {
  readonly name: IrFaultName;
  /** Where, as a JSON pointer (RFC 6901); empty for the document as a whole. */
  readonly pointer: string;
  /** What the message's placeholders stand for, and `suggestion` where something is known to suggest. */
  readonly arguments: Readonly<Record<string, string | number>>;
}
