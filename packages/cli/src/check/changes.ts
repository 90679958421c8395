/** Changes as they come in, handed out in bundles. */
export interface Changes {
  readonly note: (path: string) => void;
  /** Resolves to what has changed since the last call, once it is quiet for a moment; to undefined after `stop`. */
  next(): Promise<ReadonlySet<string> | undefined>;
  readonly stop: () => void;
}

/** One save is several events, and a branch that is checked out is hundreds: this many milliseconds of quiet end a bundle. */
const quiet = 60;

export function gatherChanges(): Changes {
  let paths = new Set<string>();
  let timer: NodeJS.Timeout | undefined;
  let isReady = false;
  let isStopped = false;
  let wake: (() => void) | undefined;

  return {
    note(path) {
      paths.add(path);
      isReady = false;
      clearTimeout(timer);
      timer = setTimeout(() => {
        isReady = true;
        wake?.();
      }, quiet);
    },
    async next() {
      if (!isReady && !isStopped) await new Promise<void>((resolve) => (wake = resolve));
      if (isStopped) return undefined;
      const bundle = paths;
      paths = new Set();
      isReady = false;
      return bundle;
    },
    stop() {
      isStopped = true;
      clearTimeout(timer);
      wake?.();
    },
  };
}
