import { fork, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { contenders, type Contender } from "./contenders.ts";
import { generateManifests } from "./generate.ts";
import type { Answer, Question } from "./measure.ts";
import { printTable } from "./table.ts";
import { printWorkspaceTimes } from "./workspace.ts";

/** Prints how fast the compiler and its peers read the same manifests: `node bench/run.ts [--quick]`. It judges nothing. */
const isQuick = process.argv.includes("--quick");
const rounds = isQuick ? 1 : 5;

interface Size {
  readonly name: string;
  readonly bytes: number;
  readonly withFunctions?: boolean;
}

const sizes: readonly Size[] = [
  { name: "2 KB", bytes: 2_000 },
  { name: "100 KB", bytes: 100_000 },
  { name: "1 MB", bytes: 1_000_000 },
  ...(isQuick ? [] : [{ name: "10 MB", bytes: 10_000_000 }]),
  { name: "1 MB, functions", bytes: 1_000_000, withFunctions: true },
];

if (!existsSync(new URL("../packages/parser/dist/index.js", import.meta.url))) {
  throw new Error("What is measured is the built compiler: run `npm run build` first.");
}
const folder = mkdtempSync(join(tmpdir(), "kodeon-bench-"));
try {
  await main();
} finally {
  rmSync(folder, { recursive: true });
}

async function main(): Promise<void> {
  const columns: { name: string; values: Map<string, number> }[] = [];
  for (const size of sizes) columns.push({ name: size.name, values: await measureSpeeds(size) });
  const rows = contenders.map(({ name }) => name);
  const own = (column: (typeof columns)[number]): number => column.values.get("kodeon parse") ?? NaN;
  printTable("MB per second of processor time", rows, columns, (value) => value.toFixed(value < 10 ? 1 : 0));
  const ratios = columns.map((column) => ({
    name: column.name,
    values: new Map([...column.values].map(([name, value]) => [name, own(column) / value])),
  }));
  printTable("kodeon parse is so many times as fast", rows, ratios, (value) => value.toFixed(2));
  const memory = [{ name: "heap bytes a source byte, 1 MB", values: await measureMemory("1 MB", "heap") }];
  if (!isQuick) memory.push({ name: "peak RSS in MB, 10 MB", values: await measureMemory("10 MB", "peak") });
  printTable("Memory", rows, memory, (value) =>
    value < 100_000 ? value.toFixed(1) : (value / 1e6).toFixed(0),
  );
  await printWorkspaceTimes();
}

/** Bytes a microsecond, which are MB a second, for each contender: the median of all rounds, in which all take turns. */
async function measureSpeeds(size: Size): Promise<Map<string, number>> {
  writeTexts(size);
  // Functions have no counterpart in JSON and YAML.
  const taking = contenders.filter(({ notation }) => notation === "kodeon" || !size.withFunctions);
  const running: { name: string; child: ChildProcess; speeds: number[] }[] = [];
  for (const contender of taking) {
    running.push({ name: contender.name, child: await start(contender, size.name, "speed"), speeds: [] });
  }
  for (const { child } of running) await ask(child, isQuick ? 400 : 1500);
  for (let round = 0; round < rounds; round++) {
    for (const { child, speeds } of running) speeds.push(await ask(child, isQuick ? 400 : 150));
  }
  for (const { child } of running) child.disconnect();
  return new Map(running.map(({ name, speeds }) => [name, median(speeds) / 1000]));
}

async function measureMemory(size: string, task: "heap" | "peak"): Promise<Map<string, number>> {
  const result = new Map<string, number>();
  for (const contender of contenders) {
    // What a formatter returns is a text.
    if (/(?:alone|format)$/.test(contender.name)) continue;
    const child = await start(contender, size, task);
    result.set(contender.name, child.first);
    child.disconnect();
  }
  return result;
}

function writeTexts({ name, bytes, withFunctions }: Size): void {
  const texts = generateManifests(bytes, withFunctions);
  for (const [notation, text] of Object.entries(texts))
    writeFileSync(join(folder, `${name}.${notation}`), text);
}

/** A process that has read its text and waits for questions; `first` is the first thing that it said. */
async function start(
  { name, notation }: Contender,
  size: string,
  task: "speed" | "heap" | "peak",
): Promise<ChildProcess & { first: number }> {
  const file = join(folder, `${size}.${notation}`);
  const short = join(folder, `${sizes[0]?.name}.${notation}`);
  const execArgv = task === "heap" ? ["--expose-gc"] : [];
  const child = fork(new URL("measure.ts", import.meta.url), [name, file, task, short], { execArgv });
  return Object.assign(child, { first: await answerOf(child) });
}

async function ask(child: ChildProcess, atLeast: number): Promise<number> {
  child.send({ atLeast } satisfies Question);
  return answerOf(child);
}

async function answerOf(child: ChildProcess): Promise<number> {
  const ended = once(child, "exit").then(() => {
    throw new Error("A contender ended before it had answered.");
  });
  const [answer] = (await Promise.race([once(child, "message"), ended])) as [Answer];
  return answer.value;
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
}
