import type { Call } from "../call.ts";
import type { UsageFault } from "../usage.ts";

/** How `kodeonc fmt` was asked to work. */
export interface FmtSettings {
  /** Files that would change are a failure, and nothing is written. */
  readonly check: boolean;
  /** Changes are shown, and nothing is written. */
  readonly diff: boolean;
  /** The file that standard input stands for, where it stands for one. */
  readonly stdinPath: string | undefined;
  /** Standard input is all that is formatted. */
  readonly isStdin: boolean;
}

const command = "fmt";

/** Reads the options of a call, or says the first thing that is wrong with them. */
export function readFmtSettings({ options, operands }: Call): FmtSettings | UsageFault {
  const isStdin = operands.includes("-");
  const other = operands.find((operand) => operand !== "-");
  // Standard output cannot hold a formatted text and the names of formatted files.
  if (isStdin && other !== undefined) return { fault: "conflicting-options", command, name: "-", other };
  const stdinPath = options["stdin-path"];
  if (stdinPath !== undefined && !isStdin)
    return { fault: "needs-standard-input", command, name: "--stdin-path" };
  return {
    check: options["check"] === true,
    diff: options["diff"] === true,
    stdinPath: typeof stdinPath === "string" ? stdinPath : undefined,
    isStdin,
  };
}
