import { decodeText, type TextFault } from "@kodeon/parser/config";
import { fstatSync, readFileSync } from "node:fs";
import type { SystemFault } from "./outlet.ts";

/** The text of an input, or why there is none. A byte order mark is part of the text. */
export type Reading = { readonly text: string } | { readonly fault: SystemFault } | TextFault;

/** Reads a file, or standard input for `-`, as UTF-8. It never rejects. */
export async function readInput(path: string): Promise<Reading> {
  try {
    return decodeText(path === "-" ? await readStandardInput() : readFileSync(path));
  } catch (fault) {
    return { fault: fault instanceof Error ? fault : new Error(String(fault)) };
  }
}

async function readStandardInput(): Promise<Buffer> {
  // Node takes a folder for an empty stream.
  if (fstatSync(0).isDirectory()) throw Object.assign(new Error("EISDIR"), { code: "EISDIR" });
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(Buffer.from(chunk));
  return Buffer.concat(chunks);
}
