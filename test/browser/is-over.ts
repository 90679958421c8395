/** A message of the client's, without what all of them share. */
export interface Said {
  readonly id?: number;
  readonly method: string;
  readonly params?: object;
}

/** What came back. */
export interface Heard {
  readonly id?: number | null;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: unknown;
}

interface Told {
  readonly textDocument: { readonly uri: string; readonly version: number };
}

interface Publication {
  readonly uri: string;
  readonly version?: number;
}

/** Whether every request was answered and, for a client that does not ask, every file was reported on as it is now. */
export function isOver(said: readonly Said[], heard: readonly Heard[], asks: boolean): boolean {
  const answered = new Set(heard.flatMap(({ id, method }) => (method === undefined ? [id] : [])));
  if (said.some(({ id }) => id !== undefined && !answered.has(id))) return false;
  const published = new Map<string, number | undefined>();
  for (const { method, params } of heard) {
    const { uri, version } = (params ?? {}) as Publication;
    if (method === "textDocument/publishDiagnostics") published.set(uri, version);
  }
  const current = new Map<string, number>();
  for (const { method, params } of said) {
    if (!/\/did(?:Open|Change)$/.test(method)) continue;
    const { uri, version } = (params as Told).textDocument;
    current.set(uri, version);
  }
  return asks || [...current].every(([uri, version]) => published.get(uri) === version);
}
