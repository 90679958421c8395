type Check = (value: unknown) => boolean;
type Members = Readonly<Record<string, Check>>;

/**
 * What is wrong with the parameters of a message that the server takes (LSP 3.18): a member that it cannot do without is
 * missing, or one that it looks at is not of the protocol's form. Undefined where nothing is.
 */
export function faultIn(method: string, params: unknown): string | undefined {
  const members = parameters.get(method) ?? (method.startsWith("textDocument/") ? document : undefined);
  if (members === undefined) return undefined;
  if (!isObject(params)) return "the parameters are missing.";
  for (const [name, isRight] of Object.entries(members)) {
    const value = params[name];
    if (!isRight(value))
      return `${name} is ${value === undefined ? "missing" : "not of the protocol's form"}.`;
  }
  return undefined;
}

const document = { textDocument: object({ uri: isText }) };
const place = { ...document, position: isPosition };
const layout = { options: object({ tabSize: isTabSize, insertSpaces: isFlag }) };
const files = listOf(object({ uri: isText }));
const changes = listOf(object({ range: optional(isWrittenRange), text: isText }));

/** What the server needs of each message, and what else it looks at; of a document it needs that where nothing stands here. */
const parameters: ReadonlyMap<string, Members> = new Map<string, Members>([
  [
    "initialize",
    {
      capabilities: isObject,
      locale: optional(isText),
      rootUri: optional(isText),
      workspaceFolders: optional(files),
    },
  ],
  ["textDocument/hover", place],
  [
    "textDocument/completion",
    { ...place, context: optional(object({ triggerCharacter: optional(isText) })) },
  ],
  ["completionItem/resolve", { label: isText }],
  ["textDocument/signatureHelp", place],
  ["textDocument/definition", place],
  ["textDocument/references", { ...place, context: object({ includeDeclaration: isFlag }) }],
  ["textDocument/documentHighlight", place],
  ["textDocument/selectionRange", { ...document, positions: listOf(isPosition) }],
  ["textDocument/prepareRename", place],
  ["textDocument/rename", { ...place, newName: isText }],
  [
    "textDocument/codeAction",
    { ...document, range: isRange, context: object({ only: optional(listOf(isText)) }) },
  ],
  ["textDocument/formatting", { ...document, ...layout }],
  ["textDocument/rangeFormatting", { ...document, range: isRange, ...layout }],
  ["textDocument/rangesFormatting", { ...document, ranges: listOf(isRange), ...layout }],
  ["textDocument/onTypeFormatting", { ...place, ch: isText, ...layout }],
  ["textDocument/semanticTokens/full/delta", { ...document, previousResultId: isText }],
  ["textDocument/semanticTokens/range", { ...document, range: isRange }],
  ["textDocument/diagnostic", { ...document, previousResultId: optional(isText) }],
  [
    "workspace/diagnostic",
    {
      previousResultIds: listOf(object({ uri: isText, value: isText })),
      partialResultToken: optional(isToken),
    },
  ],
  ["workspace/symbol", { query: isText }],
  ["kodeon/compileManifest", { ...document, target: isText }],
  ["kodeon/listTargets", { language: isLanguage }],
  ["kodeon/explainDiagnostic", { diagnostic: isText, language: isLanguage }],
  ["kodeon/listDiagnostics", { language: isLanguage }],
  ["kodeon/listBlocks", {}],

  ["textDocument/didOpen", { textDocument: object({ uri: isText, version: isInteger, text: isText }) }],
  [
    "textDocument/didChange",
    { textDocument: object({ uri: isText, version: isInteger }), contentChanges: changes },
  ],
  ["workspace/didChangeWatchedFiles", { changes: listOf(object({ uri: isText, type: isInteger })) }],
  ["workspace/didChangeWorkspaceFolders", { event: object({ added: files, removed: files }) }],
  ["workspace/didDeleteFiles", { files }],
]);

function object(members: Members): Check {
  const checks = Object.entries(members);
  return (value) => isObject(value) && checks.every(([name, isRight]) => isRight(value[name]));
}

function listOf(isRight: Check): Check {
  return (value) => Array.isArray(value) && value.every(isRight);
}

/** Clients write null for what they leave out. */
function optional(isRight: Check): Check {
  return (value) => value === undefined || value === null || isRight(value);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

function isLanguage(value: unknown): boolean {
  return value === "id" || value === "en";
}

function isFlag(value: unknown): boolean {
  return typeof value === "boolean";
}

function isToken(value: unknown): boolean {
  return isText(value) || isInteger(value);
}

function isInteger(value: unknown): boolean {
  return Number.isSafeInteger(value);
}

function isIndex(value: unknown): boolean {
  return isInteger(value) && Number(value) >= 0;
}

/** The formatter brings a width into its own range; one that nobody could look at is a mistake. */
function isTabSize(value: unknown): boolean {
  return isIndex(value) && Number(value) <= 1000;
}

function isPosition(value: unknown): boolean {
  return isObject(value) && isIndex(value["line"]) && isIndex(value["character"]);
}

function isRange(value: unknown): boolean {
  return isObject(value) && isPosition(value["start"]) && isPosition(value["end"]);
}

/**
 * A change of the text that is not taken is lost for good: server and client would differ from then on. So where a client
 * has counted below zero, that is understood as the beginning, as servers commonly do.
 */
function isWrittenRange(value: unknown): boolean {
  return isObject(value) && isWrittenPosition(value["start"]) && isWrittenPosition(value["end"]);
}

function isWrittenPosition(value: unknown): boolean {
  return isObject(value) && isInteger(value["line"]) && isInteger(value["character"]);
}
