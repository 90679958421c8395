import type { Call } from "../call.ts";
import { describeConfigFault, describeInput, describeReading, describeWriting } from "../faults.ts";
import type { InputFault } from "../inputs.ts";
import type { SystemFault } from "../outlet.ts";
import type { Say } from "../words.ts";
import type { SettingsFault } from "./plan.ts";
import type { FailedFile, Session, UnreadFile } from "./session.ts";

type Voice = Pick<Call, "tell" | "language">;

/** Something that keeps a check from being whole, about settings, or a file, a folder or a glob as such. */
export interface CheckFault {
  /** What it is about, by the name that the user knows it by; `-` is standard input. */
  readonly path: string;
  /** A name for programs: the system's code, or one of ours such as `invalid-utf8` or `config-syntax`. */
  readonly name: string;
  /** Whole sentences that name the path. */
  readonly message: string;
}

/** The faults of a session, and those of writing, in the order in which standard error tells them. */
export function faultsOf(
  { plan, unread, failed }: Session,
  unwritten: readonly UnwrittenFile[],
  { tell, language }: Voice,
): readonly CheckFault[] {
  return [
    ...plan.settingsFaults.flatMap((fault) => settingsFaults(fault, { tell, language })),
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

function settingsFaults({ path, reason }: SettingsFault, { tell, language }: Voice): CheckFault[] {
  if ("fault" in reason) return [readingFault({ path, reading: reason }, tell)];
  return reason.map((fault) => {
    return { path, name: fault.fault, message: describeConfigFault(path, fault, language) };
  });
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
