import type { Library } from "./library.ts";

/** One end of a connection, as much as is needed to ask for something. */
interface Asking {
  sendRequest<Result>(method: string, params: unknown): Promise<Result>;
}

/** One end of a connection, as much as is needed to answer. */
interface Answering {
  onRequest(method: string, handler: (params: readonly never[]) => unknown): unknown;
}

const names = [
  "compileManifest",
  "explainDiagnostic",
  "listDiagnostics",
  "listBlocks",
] as const satisfies readonly (keyof Library)[];

/** The library at the other end of a connection, which `answerFor` answers there. */
export function libraryBehind(asking: Asking): Library {
  const call = async <Result>(name: keyof Library, ...params: readonly unknown[]): Promise<Result> =>
    // JSON has no undefined.
    (await asking.sendRequest<Result | null>(methodOf(name), { params })) ?? (undefined as Result);
  return {
    compileManifest: (text) => call("compileManifest", text),
    explainDiagnostic: (word, language) => call("explainDiagnostic", word, language),
    listDiagnostics: (language) => call("listDiagnostics", language),
    listBlocks: () => call("listBlocks"),
  };
}

/** Answers what `libraryBehind` asks. */
export function answerFor(library: Library, answering: Answering): void {
  for (const name of names) {
    const answer: (...params: readonly never[]) => Promise<unknown> = library[name];
    answering.onRequest(methodOf(name), async (params) => (await answer(...params)) ?? null);
  }
}

function methodOf(name: keyof Library): string {
  return `kodeon/${name}`;
}
