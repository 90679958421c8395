import { RAL } from "vscode-languageserver";

/** How long long work may go on before others have their turn, in milliseconds. */
const turn = 10;

/** Something to call between two pieces of long work: now and then it lets whatever else is waiting go first. */
export function takeTurns(): () => Promise<void> {
  let end = performance.now() + turn;
  return async () => {
    if (performance.now() < end) return;
    await new Promise<void>((resolve) => void RAL().timer.setImmediate(resolve));
    end = performance.now() + turn;
  };
}

/** Changes come in bundles, as when all is replaced: what follows from them waits so long, in milliseconds. */
const quiet = 2;

/** Resolves when a bundle of changes is likely through. */
export function settle(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, quiet));
}
