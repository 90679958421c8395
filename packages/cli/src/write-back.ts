import type { SystemFault } from "./outlet.ts";
import { undisturbed } from "./undisturbed.ts";
import { replaceFile } from "./write.ts";

/**
 * Puts a text in the place of an author's file, which keeps its owner, its permissions and its links; no signal ends that
 * halfway. Resolves to the fault that kept it from being done.
 */
export function writeBack(path: string, text: string): Promise<SystemFault | undefined> {
  return undisturbed(() => replaceFile(path, text));
}
