/**
 * Gives what to call when there is work: it does the work, and once more if it was called in between, but never twice at
 * a time. `isOutdated` says whether it was called in between; what the work throws goes to `failed`.
 */
export function repeatable(
  work: (isOutdated: () => boolean) => Promise<void>,
  failed: (fault: unknown) => void,
): () => void {
  let calls = 0;
  let isRunning = false;

  async function run(): Promise<void> {
    isRunning = true;
    for (let served = -1; served !== calls;) {
      served = calls;
      const round = served;
      try {
        await work(() => round !== calls);
      } catch (fault) {
        failed(fault);
      }
    }
    // No call can come between the last look at their number and this.
    isRunning = false;
  }

  return () => {
    calls++;
    if (!isRunning) void run();
  };
}
