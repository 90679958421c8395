import type { Call } from "./call.ts";
import { explainWriting } from "./faults.ts";
import { isClosed } from "./outlet.ts";

/** Writes a text to standard output and resolves to the exit code: 2, and told, where it could not get out. */
export async function print(text: string, call: Call): Promise<number> {
  await call.stdout.write(text);
  return tellUnprinted(call);
}

/** Resolves to the exit code for all that standard output was given: 2, and told, where some of it could not get out. */
export async function tellUnprinted({ stdout, stderr, tell }: Call): Promise<number> {
  const fault = stdout.fault();
  if (!fault || isClosed(fault)) return 0;
  await stderr.write(explainWriting(undefined, fault, tell));
  return 2;
}
