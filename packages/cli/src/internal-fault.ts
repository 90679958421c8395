import { visible } from "./report/cells.ts";
import type { Say } from "./words.ts";

/** What to say where kodeonc itself fails on an input, with the details that whoever mends it needs. */
export function explainInternalFault(path: string, error: unknown, tell: Say): string {
  const name = path === "-" ? tell("standard-input") : visible(path);
  const details = error instanceof Error ? (error.stack ?? error.message) : String(error);
  return `kodeonc: ${name}: ${tell("internal-fault")}\n${details}\n`;
}
