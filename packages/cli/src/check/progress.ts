import type { Outlet } from "../outlet.ts";
import type { Say } from "../words.ts";

/** Tells a waiting person how far the work is. */
export interface Progress {
  /** Says that `done` files of `total` are through. */
  show(done: number, total: number): void;
  /** Erases what was said. */
  readonly end: () => void;
}

/** Who waits for less than this many milliseconds wants to hear nothing. */
const patience = 500;

/** A line that changes more often than this, in milliseconds, cannot be read. */
const pause = 100;

const erase = "\r\u001B[K";

/** A progress line on a terminal; on anything else it says nothing. */
export function startProgress(outlet: Outlet, tell: Say): Progress {
  if (!outlet.stream.isTTY) return { show() {}, end() {} };
  let next = performance.now() + patience;
  let isShown = false;
  return {
    show(done, total) {
      const now = performance.now();
      if (now < next) return;
      next = now + pause;
      isShown = true;
      void outlet.write(`${erase}${tell("progress", { done, total })}`);
    },
    end() {
      if (isShown) void outlet.write(erase);
      isShown = false;
    },
  };
}
