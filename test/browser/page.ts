import { exercise } from "./exercise.ts";

// What the test calls in the page: the library here, and the library in a worker.
declare class Worker {
  constructor(url: string, options: { readonly type: "module" });
  postMessage(message: unknown): void;
  onmessage: (event: { readonly data: unknown }) => void;
  onerror: (event: { readonly message: string }) => void;
}

function exerciseInWorker(texts: Readonly<Record<string, string>>): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker("/worker.js", { type: "module" });
    worker.onmessage = ({ data }) => resolve(data);
    worker.onerror = ({ message }) => reject(new Error(`The worker failed: ${message}`));
    worker.postMessage(texts);
  });
}

Object.assign(globalThis, { exercise, exerciseInWorker });
