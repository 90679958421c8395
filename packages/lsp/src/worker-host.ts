import type { Host } from "./host.ts";

/** The host of a server in a web worker, which knows no files: what the client has open is all there is. */
export function workerHost(close: () => void): Host {
  return {
    read: () => undefined,
    isFile: () => false,
    stampOf: () => undefined,
    identityOf: () => undefined,
    findManifests: () => Promise.resolve(new Map()),
    followClient() {},
    log: (text) => console.error(text),
    exit: close,
  };
}
