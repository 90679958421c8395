import { describeInput, describeReading, describeWriting } from "../faults.ts";
import type { InputFault } from "../inputs.ts";
import type { SystemFault } from "../outlet.ts";
import type { Say } from "../words.ts";
import type { FailedFile, Session, UnreadFile } from "./session.ts";

/** Something that keeps a check from being whole, about a file, a folder or a glob as such and no place in it. */
export interface CheckFault {
  /** What it is about, by the name that the user knows it by; `-` is standard input. */
  readonly path: string;
  /** A name for programs: the system's code, or one of ours such as `invalid-utf8` or `no-manifest-in-folder`. */
  readonly name: string;
  /** Whole sentences that name the path. */
  readonly message: string;
}

/** The faults of a session, and those of writing, in the order in which standard error tells them. */
export function faultsOf(
  { plan, unread, failed }: Session,
  unwritten: readonly UnwrittenFile[],
  tell: Say,
): readonly CheckFault[] {
  return [
    ...plan.faults.map((fault) => inputFault(fault, tell)),
    ...unread.map((file) => readingFault(file, tell)),
    ...failed.map((file) => internalFault(file, tell)),
    ...unwritten.map(({ path, fault }) => {
      return { path, name: codeOf(fault), message: describeWriting(path, fault, tell) };
    }),
  ];
}

/** A file whose mended text could not be written. */
export interface UnwrittenFile {
  readonly path: string;
  readonly fault: SystemFault;
}

function inputFault(fault: InputFault, tell: Say): CheckFault {
  const { path, reason } = fault;
  const name = typeof reason === "string" ? reason : codeOf(reason);
  return { path, name, message: describeInput(fault, tell) };
}

function readingFault({ path, reading }: UnreadFile, tell: Say): CheckFault {
  const name = "offset" in reading ? reading.fault : codeOf(reading.fault);
  return { path, name, message: describeReading(path, reading, tell) };
}

function internalFault({ path, error }: FailedFile, tell: Say): CheckFault {
  return { path, name: "internal-fault", message: `${tell("internal-fault")} ${String(error)}` };
}

/** A fault without a code, which the system never makes, is one of ours. */
function codeOf({ code }: SystemFault): string {
  return code ?? "internal-fault";
}
