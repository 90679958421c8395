import { readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import { contenders, type Run } from "./contenders.ts";

/** What the parent process asks for: how long to run at least, in milliseconds of processor time. */
export interface Question {
  readonly atLeast: number;
}

/** What comes back: bytes a millisecond, all runs of a round taken together, or bytes of memory. */
export interface Answer {
  readonly value: number;
}

// One contender on one text, in a process of its own: `measure.ts <contender> <file> <speed|peak|heap> <short file>`.
const [name, file = "", task, warmUpFile = ""] = process.argv.slice(2);
const contender = contenders.find((each) => each.name === name);
if (contender === undefined) throw new Error(`Nobody is called ${String(name)}.`);
const run = await contender.load();
const text = readFileSync(file, "latin1");

if (task === "speed") {
  process.on("message", ({ atLeast }: Question) => {
    void speedOf(run, atLeast).then((value) => process.send?.({ value } satisfies Answer));
  });
  process.send?.({ value: 0 } satisfies Answer);
} else {
  process.send?.({ value: task === "peak" ? peakOf(run) : await heapOf(run) } satisfies Answer);
}

async function speedOf(measured: Run, atLeast: number): Promise<number> {
  const begin = processorTime();
  let runs = 0;
  let passed: number;
  do {
    const result = measured(text);
    if (result instanceof Promise) await result;
    runs++;
    passed = processorTime() - begin;
  } while (passed < atLeast);
  return (text.length * runs) / passed;
}

/** What the process has used of all processors, in milliseconds: unlike a clock, it stands still while others work. */
function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** The most memory that the process ever had while it read the text once, in bytes. */
function peakOf(measured: Run): number {
  measured(text);
  return process.resourceUsage().maxRSS * 1024;
}

/** How many bytes of heap the result keeps in use for each byte of the text; needs `--expose-gc`. */
async function heapOf(measured: Run): Promise<number> {
  // The first runs leave compiled code and caches behind, which are no part of the result. Some peers hold on to
  // what they read last, so that is a short text.
  const short = readFileSync(warmUpFile, "latin1");
  for (let i = 0; i < 100; i++) measured(short);
  const before = await heapInUse();
  const results = [measured(text)];
  const after = await heapInUse();
  // Asking for its length keeps the result alive until here.
  return ((after - before) * results.length) / text.length;
}

async function heapInUse(): Promise<number> {
  // What the last call left on the stack is not alive in the next turn of the event loop.
  await setImmediate();
  globalThis.gc?.();
  await setImmediate();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}
