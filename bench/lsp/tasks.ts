import { mkdtempSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { type Client, startClient } from "./client.ts";
import type { Contender } from "./contenders.ts";
import { content, extensions, slipIn, type Size, type Thousand } from "./content.ts";

/** A server that has a manifest open, and does the same thing over and over. */
export interface Session {
  /** Types a character that is an error, or takes it back; gives the milliseconds until the diagnostics are right. */
  keystroke(): Promise<number>;
  /** Types the beginning of a name and asks how it may go on; gives the milliseconds until the answer. */
  completion(): Promise<number>;
  readonly client: Client;
}

/** Opens the manifest of a size in a fresh process. */
export async function openSession(contender: Contender, folder: string, size: Size): Promise<Session> {
  const home = mkdtempSync(join(folder, "open-"));
  const client = await startClient(contender, home);
  const text = content.texts[size][contender.notation];
  const uri = pathToFileURL(join(home, `a.${extensions[contender.notation]}`)).href;
  const { offset, indent } = versionIn(text, contender);
  const before = text.slice(0, offset).split("\n");
  const place = { line: before.length - 1, character: before.at(-1)?.length ?? 0 };
  const behind = { line: place.line, character: place.character + 1 };
  await client.open(uri, text);
  await client.diagnosed(uri, (count) => count === 0);
  let isWrong = false;

  return {
    client,
    async keystroke() {
      const start = performance.now();
      if (isWrong) await client.change(uri, place, behind, "");
      else await client.change(uri, place, place, "?");
      isWrong = !isWrong;
      await client.diagnosed(uri, (count) => count > 0 === isWrong);
      return performance.now() - start;
    },
    async completion() {
      const line = place.line + 1;
      const begin = { line, character: 0 };
      await client.rest();
      const start = performance.now();
      await client.change(uri, begin, begin, `${indent}k\n`);
      const found = await client.complete(uri, { line, character: indent.length + 1 });
      const passed = performance.now() - start;
      await client.change(uri, begin, { line: line + 1, character: 0 }, "");
      if (found === 0) throw new Error(`${contender.name} has nothing to offer.`);
      return passed;
    },
  };
}

/** The milliseconds from the start of a process to the diagnostics of a manifest of 1 KB with an error. */
export async function timeStart(contender: Contender, folder: string): Promise<number> {
  const home = mkdtempSync(join(folder, "start-"));
  const text = content.texts["1 KB"][contender.notation];
  const { offset } = versionIn(text, contender);
  const uri = pathToFileURL(join(home, `a.${extensions[contender.notation]}`)).href;
  const start = performance.now();
  const client = await startClient(contender, home);
  await client.open(uri, `${text.slice(0, offset)}?${text.slice(offset)}`);
  await client.diagnosed(uri, (count) => count > 0);
  const passed = performance.now() - start;
  await client.end();
  return passed;
}

/** The milliseconds from the start of a process until it has found the error in each of a thousand files. */
export async function timeThousand(
  contender: Contender,
  { folder, files }: Thousand,
): Promise<{ readonly passed: number; readonly memory: number }> {
  const start = performance.now();
  const client = await startClient(contender, folder);
  if (!contender.looks) for (const { path, text } of files) await client.open(pathToFileURL(path).href, text);
  await client.counted(files.length);
  const passed = performance.now() - start;
  await client.rest();
  const memory = client.memory();
  await client.end();
  return { passed, memory };
}

/** The end of a line with a version, in the middle of a large manifest; in TypeSpec models stand before it. */
function versionIn(
  text: string,
  { notation }: Contender,
): { readonly offset: number; readonly indent: string } {
  const begin = notation === "typespec" ? text.indexOf("\nconst ") : 0;
  const middle = text.length > 50_000 ? (begin + text.length) >> 1 : begin;
  const found = slipIn(text, middle, notation, "versi");
  if (found === undefined) throw new Error("There is no version.");
  return found;
}
