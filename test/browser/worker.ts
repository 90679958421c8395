import { exercise } from "./exercise.ts";

declare const self: {
  onmessage: (event: { readonly data: Readonly<Record<string, string>> }) => void;
  postMessage(message: unknown): void;
};

self.onmessage = ({ data }) => {
  exercise(data).then(
    (results) => self.postMessage(results),
    // What fails in a promise is told to nobody otherwise.
    (fault: unknown) => self.postMessage(String(fault)),
  );
};
