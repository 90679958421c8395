import { appendFile } from "node:fs/promises";
import { suites } from "./suites.ts";

/** What became of a test inside the editor, as a line of the report that REPORT, a folder's file, gathers. */
export interface Outcome {
  readonly name: string;
  readonly fault?: string;
}

declare const REPORT: string;
declare const SUITE: keyof typeof suites;

/** Runs every test of the suite that SUITE names inside the editor, one after the other, and reports each as it ends; at last a line without a name. */
export async function run(): Promise<void> {
  const tell = (outcome: Partial<Outcome>): Promise<void> =>
    appendFile(REPORT, `${JSON.stringify(outcome)}\n`);
  for (const [name, test] of Object.entries(suites[SUITE])) {
    try {
      await test();
      await tell({ name });
    } catch (fault) {
      await tell({ name, fault: fault instanceof Error ? (fault.stack ?? fault.message) : String(fault) });
    }
  }
  await tell({});
}
