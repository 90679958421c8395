import { existsSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contendersFor } from "./lsp/contenders.ts";
import { content, type Size, sizes, writeSchema, writeThousand } from "./lsp/content.ts";
import { openSession, type Session, timeStart, timeThousand } from "./lsp/tasks.ts";
import { printTable } from "./table.ts";

/**
 * Prints how long one waits for the language server and its peers, through real processes and pipes:
 * `node bench/lsp.ts [--quick]`. It judges nothing.
 */
const isQuick = process.argv.includes("--quick");

/** Rounds in which all take turns, and how many milliseconds a contender may take in all. */
const rounds = isQuick ? 10 : 20;
const allowance = isQuick ? 10_000 : 30_000;
/** A turn of a contender has so many milliseconds at least, and so many samples at most. */
const turn = { milliseconds: 100, samples: 10 };

if (!existsSync(new URL("../packages/lsp/dist/kodeon-lsp.js", import.meta.url))) {
  throw new Error("What is measured is the built server: run `npm run build` first.");
}
const folder = mkdtempSync(join(tmpdir(), "kodeon-bench-lsp-"));
const contenders = contendersFor(writeSchema(folder));
const rows = contenders.map(({ name }) => name);
type Column = { readonly name: string; readonly values: Map<string, number> };

try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  console.log(`The manifest of 1 MB has ${content.declarations} declarations. All times are milliseconds.\n`);
  const keystrokes: Column[] = [];
  const completions: Column[] = [];
  const memories: Column[] = [];
  for (const size of sizes) {
    const measured = await measureTyping(size);
    keystrokes.push(...percentiles(size, measured.keystrokes));
    completions.push(...percentiles(size, measured.completions));
    memories.push({ name: `${size} open`, values: measured.memory });
  }
  printTable("Keystroke to diagnostics", rows, keystrokes, write);
  printTable("Keystroke to completion", rows, completions, write);

  const starts = new Map<string, number[]>(rows.map((name) => [name, []]));
  for (let round = 0; round < (isQuick ? 5 : 10); round++) {
    for (const each of contenders) starts.get(each.name)?.push(await timeStart(each, folder));
  }
  const thousand = await measureThousand();
  memories.push({ name: "1,000 files", values: thousand.memory });
  printTable(
    "From the start of the process",
    rows,
    [...percentiles("1 KB", starts), { name: "1,000 files", values: thousand.passed }],
    write,
  );
  printTable("RSS in MB", rows, memories, write);
}

async function measureTyping(size: Size): Promise<{
  readonly keystrokes: Map<string, number[]>;
  readonly completions: Map<string, number[]>;
  readonly memory: Map<string, number>;
}> {
  const sessions = new Map<string, Session>();
  for (const each of contenders) sessions.set(each.name, await openSession(each, folder, size));
  const keystrokes = await takeTurns(sessions, (session) => session.keystroke());
  const completions = await takeTurns(sessions, (session) => session.completion());
  const memory = new Map([...sessions].map(([name, { client }]) => [name, client.memory()]));
  for (const { client } of sessions.values()) await client.end();
  return { keystrokes, completions, memory };
}

/** Samples of all sessions, which take turns; who has used up the allowance sits out. */
async function takeTurns(
  sessions: ReadonlyMap<string, Session>,
  sample: (session: Session) => Promise<number>,
): Promise<Map<string, number[]>> {
  const samples = new Map<string, number[]>([...sessions.keys()].map((name) => [name, []]));
  const used = new Map<string, number>();
  // What runs for the first time is compiled first: nobody's first turn counts.
  for (let round = -1; round < rounds; round++) {
    for (const [name, session] of sessions) {
      if ((used.get(name) ?? 0) > allowance) continue;
      const start = performance.now();
      for (let i = 0; i < turn.samples && performance.now() - start < turn.milliseconds; i++) {
        const value = await sample(session);
        if (round >= 0) samples.get(name)?.push(value);
      }
      await session.client.rest();
      used.set(name, (used.get(name) ?? 0) + performance.now() - start);
    }
  }
  return samples;
}

async function measureThousand(): Promise<{
  readonly passed: Map<string, number>;
  readonly memory: Map<string, number>;
}> {
  const passed = new Map<string, number[]>(rows.map((name) => [name, []]));
  const memory = new Map<string, number>();
  const home = join(folder, "thousand");
  mkdirSync(home);
  const folders = new Map(
    (["kodeon", "yaml", "typespec"] as const).map((notation) => [notation, writeThousand(home, notation)]),
  );
  for (let round = 0; round < (isQuick ? 3 : 5); round++) {
    for (const each of contenders) {
      const thousand = folders.get(each.notation);
      if (thousand === undefined) continue;
      const measured = await timeThousand(each, thousand);
      passed.get(each.name)?.push(measured.passed);
      memory.set(each.name, measured.memory);
    }
  }
  return { passed: new Map([...passed].map(([name, values]) => [name, percentile(values, 0.5)])), memory };
}

function percentiles(name: string, samples: ReadonlyMap<string, readonly number[]>): Column[] {
  return [0.5, 0.95].map((share) => ({
    name: `${name}, p${share * 100}`,
    values: new Map([...samples].map(([each, values]) => [each, percentile(values, share)])),
  }));
}

function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

function write(value: number): string {
  return value < 10 ? value.toFixed(1) : value.toFixed(0);
}
