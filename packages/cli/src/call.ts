import type { CommandLine } from "./arguments.ts";
import type { Language } from "./language.ts";
import type { Outlet } from "./outlet.ts";
import type { UsageFault } from "./usage.ts";
import type { Say } from "./words.ts";

/** All that a command is given. */
export interface Call extends CommandLine {
  readonly language: Language;
  readonly tell: Say;
  /** The version of kodeonc. */
  readonly version: string;
  readonly stdout: Outlet;
  readonly stderr: Outlet;
}

/** Runs a command and resolves to the exit code, or to what is wrong with the way it was called. */
export type Run = (call: Call) => Promise<number | UsageFault>;
