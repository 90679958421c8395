import { statSync } from "node:fs";
import { type PrivateKey, type PublicKey, readKey, renderKeyFault } from "@kodeon/parser";
import type { Call } from "../call.ts";
import { explainReading } from "../faults.ts";
import { readInput } from "../read.ts";
import { visible } from "../report/cells.ts";

/** The private key in a file, or in standard input for `-`; undefined after telling what is wrong with it. */
export async function readPrivateKey(path: string, call: Call): Promise<PrivateKey | undefined> {
  const key = await readKeyFile(path, "private", call);
  if (key && isOpenToOthers(path)) {
    await call.stderr.write(`kodeonc: ${call.tell("key-open-to-others", { path: visible(path) })}\n`);
  }
  return key;
}

/** The public key in a file, likewise. */
export async function readPublicKey(path: string, call: Call): Promise<PublicKey | undefined> {
  return readKeyFile(path, "public", call);
}

async function readKeyFile<Kind extends "private" | "public">(
  path: string,
  kind: Kind,
  { language, tell, stderr }: Call,
) {
  const reading = await readInput(path);
  if (!("text" in reading)) {
    await stderr.write(explainReading(path, reading, tell));
    return undefined;
  }
  const { key, fault } = await readKey(reading.text, kind);
  if (fault) {
    const name = path === "-" ? tell("standard-input") : visible(path);
    await stderr.write(`kodeonc: ${name}: ${visible(renderKeyFault(fault, language))}\n`);
  }
  return key;
}

/** Windows keeps other rules than these bits, and a pipe is nobody's file. */
function isOpenToOthers(path: string): boolean {
  if (path === "-" || process.platform === "win32") return false;
  const found = statSync(path, { throwIfNoEntry: false });
  return found?.isFile() === true && (found.mode & 0o077) !== 0;
}
