import { fstatSync, readFileSync } from "node:fs";
import type { SystemFault } from "./outlet.ts";

/** The text of an input, or why there is none. A byte order mark is part of the text. */
export type Reading =
  | { readonly text: string }
  | { readonly fault: SystemFault }
  | { readonly fault: "invalid-utf8" | "utf16"; readonly offset: number };

/** Reads a file, or standard input for `-`, as UTF-8. It never rejects. */
export async function readInput(path: string): Promise<Reading> {
  try {
    return decode(path === "-" ? await readStandardInput() : readFileSync(path));
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

function decode(bytes: Buffer): Reading {
  try {
    return { text: new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes) };
  } catch {
    const [first, second] = bytes;
    const isUtf16 = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
    return { fault: isUtf16 ? "utf16" : "invalid-utf8", offset: invalidOffset(bytes) };
  }
}

/**
 * Where the first byte sequence that is no UTF-8 begins. A lenient decoder puts U+FFFD in its place,
 * and what it put there is told from what was written by looking at the bytes.
 */
function invalidOffset(bytes: Buffer): number {
  const lenient = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
  const replacement = Buffer.from("\uFFFD");
  let offset = 0;
  let done = 0;
  for (let at = lenient.indexOf("\uFFFD"); at >= 0; at = lenient.indexOf("\uFFFD", done)) {
    offset += Buffer.byteLength(lenient.slice(done, at));
    if (!bytes.subarray(offset, offset + replacement.length).equals(replacement)) return offset;
    offset += replacement.length;
    done = at + 1;
  }
  return offset;
}
