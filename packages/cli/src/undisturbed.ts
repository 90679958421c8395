import { setImmediate } from "node:timers/promises";

const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Does something that no signal may end halfway. One that comes meanwhile ends the process as soon as it is done. */
export async function undisturbed<Result>(work: () => Result): Promise<Result> {
  let came: NodeJS.Signals | undefined;
  const note = (signal: NodeJS.Signals): void => {
    came ??= signal;
  };
  for (const signal of signals) process.on(signal, note);
  try {
    const result = work();
    // Node hands a signal over when it next looks at what has happened outside, which is after the first of these
    // and before the second, wherever in its round it is now.
    await setImmediate();
    await setImmediate();
    return result;
  } finally {
    for (const signal of signals) process.off(signal, note);
    // Whoever started this process is to see that a signal ended it.
    if (came !== undefined) process.kill(process.pid, came);
  }
}
