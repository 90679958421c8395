import { type ConfigFault, renderConfigFault } from "@kodeon/parser/config";
import type { Call } from "./call.ts";
import type { SettingsFault } from "./check/plan.ts";
import type { InputFault } from "./inputs.ts";
import type { Language } from "./language.ts";
import type { SystemFault } from "./outlet.ts";
import type { Reading } from "./read.ts";
import { visible } from "./report/cells.ts";
import type { Say } from "./words.ts";

type FailedReading = Exclude<Reading, { readonly text: string }>;

/** Why an input cannot be had, in whole sentences on a line of their own. */
export function explainInput(fault: InputFault, tell: Say): string {
  return said(describeInput(fault, tell));
}

/** Why an input cannot be had, in whole sentences. */
export function describeInput({ path, reason }: InputFault, tell: Say): string {
  return typeof reason === "string"
    ? tell(reason, { path: visible(path) })
    : `${tell("cannot-read", { path: nameOf(path, tell) })} ${cause(reason, tell)}`;
}

/** Why an input has no text, on a line of its own. */
export function explainReading(path: string, reading: FailedReading, tell: Say): string {
  return said(describeReading(path, reading, tell));
}

/** Why an input has no text, in whole sentences. */
export function describeReading(path: string, reading: FailedReading, tell: Say): string {
  return "offset" in reading
    ? tell(reading.fault, { path: nameOf(path, tell), offset: reading.offset })
    : describeInput({ path, reason: reading.fault }, tell);
}

/** What is wrong with settings, a line for each fault. */
export function explainSettings(
  { path, reason }: SettingsFault,
  { tell, language }: Pick<Call, "tell" | "language">,
): string {
  if ("fault" in reason) return explainReading(path, reason, tell);
  return reason.map((fault) => said(describeConfigFault(path, fault, language))).join("");
}

/** What is wrong with settings, and where, in whole sentences. */
export function describeConfigFault(path: string, fault: ConfigFault, language: Language): string {
  const { line, column, name, value } = fault;
  const shown = { ...fault, name: visible(name), value: visible(value) };
  return `${visible(path)}:${line}:${column}: ${renderConfigFault(shown, language)}`;
}

/** Why nothing could be written to `path`, or to standard output where there is none, on a line of its own. */
export function explainWriting(path: string | undefined, fault: SystemFault, tell: Say): string {
  return said(describeWriting(path, fault, tell));
}

/** Why nothing could be written, in whole sentences. */
export function describeWriting(path: string | undefined, fault: SystemFault, tell: Say): string {
  const name = path === undefined ? tell("standard-output") : visible(path);
  const { folder } = fault;
  const reason =
    folder === undefined ? cause(fault, tell) : tell("closed-folder", { folder: visible(folder) });
  return `${tell("cannot-write", { path: name })} ${reason}`;
}

function nameOf(path: string, tell: Say): string {
  return path === "-" ? tell("standard-input") : visible(path);
}

function said(text: string): string {
  return `kodeonc: ${text}\n`;
}

function cause({ code, message }: SystemFault, tell: Say): string {
  switch (code) {
    case "EPERM":
    case "EACCES":
      return tell("EACCES");
    case "EEXIST":
    case "ENOTDIR":
      return tell("ENOTDIR");
    case "ENOENT":
    case "EISDIR":
    case "ELOOP":
    case "ENOSPC":
    case "EROFS":
    case "ENAMETOOLONG":
      return tell(code);
    default:
      return tell("other-reason", { code: code ?? message });
  }
}
