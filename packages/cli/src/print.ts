import type { Call } from "./call.ts";
import { explainWriting } from "./faults.ts";
import { isClosed } from "./outlet.ts";

/** Writes a text to standard output and resolves to the exit code: 2, and told, where it could not get out. */
export async function print(text: string, { stdout, stderr, tell }: Call): Promise<number> {
  const fault = await stdout.write(text);
  if (!fault || isClosed(fault)) return 0;
  await stderr.write(explainWriting(undefined, fault, tell));
  return 2;
}
