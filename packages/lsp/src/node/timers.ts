import { type Disposable, RAL } from "vscode-languageserver";

/**
 * Tells the protocol library how Node does what every host does in its own way. It has that in an entry of its own, which
 * brings pipes, sockets and cryptography along: a tenth of the time that a server takes to start.
 */
export function installTimers(): void {
  RAL.install({
    console,
    timer: {
      setTimeout: (callback, delay, ...args) => cleared(clearTimeout, setTimeout(callback, delay, ...args)),
      setInterval: (callback, delay, ...args) =>
        cleared(clearInterval, setInterval(callback, delay, ...args)),
      setImmediate: (callback, ...args) => cleared(clearImmediate, setImmediate(callback, ...args)),
    },
    applicationJson: { encoder: json, decoder: json },
    messageBuffer: { create: unused },
  });
}

function cleared<Handle>(clear: (handle: Handle) => void, handle: Handle): Disposable {
  return { dispose: () => clear(handle) };
}

/** Frames are read and written by readFrames and writeFrames, never by the library. */
function unused(): never {
  throw new Error("The library was to read or write a stream by itself.");
}

const json = { name: "application/json", encode: unused, decode: unused };
