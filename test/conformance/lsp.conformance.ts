import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { globSync } from "tinyglobby";
import { describe, expect, test } from "vitest";
import { folderWith } from "../cli/run.ts";
import { type Client, startClient } from "../lsp/client.ts";
import { faultsOf, metamodel } from "./metamodel.ts";
import { faultsOnWire } from "./wire.ts";

const root = new URL("../../", import.meta.url).pathname;
const examples = Object.fromEntries(
  globSync("examples/**/*.kodeon", { cwd: root }).map((file) => [
    file,
    readFileSync(join(root, file), "utf8"),
  ]),
);

interface At {
  readonly textDocument: { readonly uri: string };
  readonly position: { readonly line: number; readonly character: number };
}

const options = { tabSize: 4, insertSpaces: true };

/** What to ask about a place, by the methods that ask about one. */
const questions: Readonly<Record<string, (at: At) => object>> = {
  "textDocument/codeAction": ({ textDocument, position }) => ({
    textDocument,
    range: { start: position, end: position },
    context: { diagnostics: [] },
  }),
  "textDocument/completion": (at) => at,
  "textDocument/definition": (at) => at,
  "textDocument/documentHighlight": (at) => at,
  "textDocument/documentSymbol": ({ textDocument }) => ({ textDocument }),
  "textDocument/foldingRange": ({ textDocument }) => ({ textDocument }),
  "textDocument/formatting": ({ textDocument }) => ({ textDocument, options }),
  "textDocument/hover": (at) => at,
  "textDocument/onTypeFormatting": (at) => ({ ...at, ch: "\n", options }),
  "textDocument/prepareRename": (at) => at,
  "textDocument/rangeFormatting": ({ textDocument, position }) => ({
    textDocument,
    range: { start: { line: 0, character: 0 }, end: position },
    options,
  }),
  "textDocument/rangesFormatting": ({ textDocument, position }) => ({
    textDocument,
    ranges: [
      { start: position, end: position },
      { start: { line: 0, character: 0 }, end: { line: 1, character: 0 } },
    ],
    options,
  }),
  "textDocument/references": (at) => ({ ...at, context: { includeDeclaration: true } }),
  "textDocument/rename": (at) => ({ ...at, newName: "lain" }),
  "textDocument/selectionRange": ({ textDocument, position }) => ({ textDocument, positions: [position] }),
  "textDocument/semanticTokens/full": ({ textDocument }) => ({ textDocument }),
  "textDocument/semanticTokens/full/delta": ({ textDocument }) => ({ textDocument, previousResultId: "x" }),
  "textDocument/semanticTokens/range": ({ textDocument, position }) => ({
    textDocument,
    range: { start: { line: 0, character: 0 }, end: position },
  }),
  "textDocument/signatureHelp": (at) => at,
  "textDocument/diagnostic": ({ textDocument }) => ({ textDocument }),
  "workspace/diagnostic": () => ({ previousResultIds: [], partialResultToken: "part" }),
  "workspace/symbol": () => ({ query: "a" }),
};

/** What is asked with an answer in hand, and what it is asked about. */
const resolutions: Readonly<
  Record<string, readonly [of: string, items: (answer: unknown) => readonly object[]]>
> = {
  "completionItem/resolve": [
    "textDocument/completion",
    (answer) => (Array.isArray(answer) ? answer : ((answer as { items?: object[] } | null)?.items ?? [])),
  ],
  "codeAction/resolve": ["textDocument/codeAction", (answer) => (answer ?? []) as object[]],
  "workspaceSymbol/resolve": ["workspace/symbol", (answer) => (answer ?? []) as object[]],
};

const able = {
  general: { positionEncodings: ["utf-16", "utf-8"] },
  window: { workDoneProgress: true, showMessage: {}, showDocument: { support: true } },
  workspace: {
    applyEdit: true,
    configuration: true,
    workspaceFolders: true,
    didChangeConfiguration: { dynamicRegistration: true },
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
    workspaceEdit: { documentChanges: true, changeAnnotationSupport: {} },
    symbol: { resolveSupport: { properties: ["location.range"] } },
    diagnostics: { refreshSupport: true },
    semanticTokens: { refreshSupport: true },
  },
  textDocument: {
    codeAction: {
      codeActionLiteralSupport: { codeActionKind: { valueSet: ["quickfix", "source"] } },
      isPreferredSupport: true,
      dataSupport: true,
      resolveSupport: { properties: ["edit"] },
    },
    completion: {
      completionItem: {
        snippetSupport: true,
        documentationFormat: ["markdown"],
        labelDetailsSupport: true,
        insertReplaceSupport: true,
        deprecatedSupport: true,
        tagSupport: { valueSet: [1] },
        resolveSupport: { properties: ["documentation", "detail"] },
      },
      completionList: { itemDefaults: ["editRange", "commitCharacters"] },
    },
    definition: { linkSupport: true },
    diagnostic: { relatedDocumentSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    foldingRange: { lineFoldingOnly: false, foldingRange: { collapsedText: true } },
    hover: { contentFormat: ["markdown"] },
    publishDiagnostics: {
      relatedInformation: true,
      versionSupport: true,
      codeDescriptionSupport: true,
      dataSupport: true,
    },
    rangeFormatting: { rangesSupport: true },
    rename: { prepareSupport: true },
    selectionRange: {},
    semanticTokens: {
      requests: { full: { delta: true }, range: true },
      tokenTypes: [],
      tokenModifiers: [],
      formats: ["relative"],
    },
    signatureHelp: {
      signatureInformation: {
        documentationFormat: ["markdown"],
        activeParameterSupport: true,
        parameterInformation: { labelOffsetSupport: true },
      },
    },
  },
};

const clients: readonly (readonly [name: string, capabilities: object])[] = [
  ["a client that can do everything", able],
  ["a client that can do nothing", {}],
];

async function begun(
  capabilities: object,
  files: Readonly<Record<string, string>>,
): Promise<{ client: Client; folder: string; announced: object }> {
  const folder = folderWith(files);
  const client = startClient({ answers: { "workspace/configuration": () => [{ language: "id" }] } });
  const workspaceFolders = [{ uri: pathToFileURL(folder).href, name: "x" }];
  const result = (await client.begin({ capabilities, workspaceFolders })) as { capabilities: object };
  return { client, folder, announced: result.capabilities };
}

/** An answer, or nothing where the server says to the user why it has none. */
async function answerOf(client: Client, method: string, question: object): Promise<unknown> {
  try {
    return await client.request(method, question);
  } catch (fault) {
    const requestFailed = -32803;
    if ((fault as { readonly code?: number }).code !== requestFailed) throw fault;
    return null;
  }
}

/** Whether capabilities have something at a path of the metamodel, such as `codeActionProvider.resolveProvider`. */
function hasCapability(announced: object, path: string): boolean {
  const value = path
    .split(".")
    .reduce<unknown>((held, key) => (held as Record<string, unknown> | undefined)?.[key], announced);
  return value !== undefined && value !== false;
}

describe.each(clients)("%s", (_name, capabilities) => {
  test("every message is one of the protocol", async () => {
    const { client, folder, announced } = await begun(capabilities, {
      ...examples,
      "kodeonc.json": '{ "langage": 1 }',
    });
    const methods = metamodel.requests.filter(
      ({ messageDirection, serverCapability }) =>
        messageDirection === "clientToServer" &&
        serverCapability !== undefined &&
        hasCapability(announced, serverCapability),
    );
    expect(
      methods
        .map(({ method }) => method)
        .filter((method) => !(method in questions) && !(method in resolutions)),
    ).toEqual([]);

    for (const [file, text] of Object.entries(examples)) {
      const uri = pathToFileURL(join(folder, file)).href;
      const textDocument = { uri };
      const lines = text.split("\n");
      await client.open(uri, text);
      const damages = ["", "\n    x", '\n"', "\npaket", "("];
      for (const [index, damage] of damages.entries()) {
        const version = index + 2;
        const end = { line: lines.length, character: 0 };
        await client.notify("textDocument/didChange", {
          textDocument: { uri, version },
          contentChanges: [{ range: { start: end, end }, text: damage }],
        });
        for (const { method } of methods) {
          const [of, itemsOf] = resolutions[method] ?? [method, undefined];
          for (let line = index; line < lines.length; line += 7) {
            const position = { line, character: Math.floor((lines[line]?.length ?? 0) / 2) };
            const question = questions[of]?.({ textDocument, position }) ?? {};
            const answer = await answerOf(client, of, question);
            for (const item of itemsOf?.(answer).slice(0, 3) ?? []) await client.request(method, item);
            if (!JSON.stringify(question).includes("position") && !JSON.stringify(question).includes("line"))
              break;
          }
        }
      }
      await client.notify("textDocument/didClose", { textDocument });
    }
    rmSync(join(folder, "kodeonc.json"));
    writeFileSync(join(folder, "new.kodeon"), "x:\n");
    await client.notify("workspace/didChangeWatchedFiles", {
      changes: [
        { uri: pathToFileURL(join(folder, "kodeonc.json")).href, type: 3 },
        { uri: pathToFileURL(join(folder, "new.kodeon")).href, type: 1 },
      ],
    });
    await client.notify("workspace/didChangeConfiguration", { settings: null });
    await client.notify("textDocument/didOpen", {
      textDocument: { uri: "untitled:a", languageId: "kodeon", version: 1, text: "x:\n" },
    });
    await client.request("shutdown");
    await client.notify("exit");
    expect(await client.ended).toBe(0);
    expect([...new Set(faultsOnWire(client.wire))]).toEqual([]);
    expect(client.stderr()).toBe("");
  });

  test("what is announced is answered, and nothing else is", async () => {
    const { client, announced } = await begun(capabilities, {});
    for (const { method, messageDirection, serverCapability } of metamodel.requests) {
      if (messageDirection !== "clientToServer" || serverCapability === undefined) continue;
      const isAnswered = await client.request(method, {}).then(
        () => true,
        ({ code }: { code: number }) => code !== -32601,
      );
      expect([method, isAnswered]).toEqual([method, hasCapability(announced, serverCapability)]);
    }
  });
});

test("the metamodel tells right from wrong", () => {
  const hover = { kind: "reference", name: "Hover" } as const;
  expect(faultsOf({ contents: { kind: "markdown", value: "x" } }, hover)).toEqual([]);
  expect(faultsOf({ contents: { kind: "html", value: "x" } }, hover)).not.toEqual([]);
  expect(faultsOf({ contents: "x", rang: 1 }, hover)).toEqual(["$.rang: there is no such property"]);
  expect(faultsOf({}, hover)).toEqual(["$.contents: is missing"]);
  expect(
    faultsOf(
      { contents: "x", range: { start: { line: -1, character: 0 }, end: { line: 0, character: 0 } } },
      hover,
    ),
  ).toHaveLength(1);
});
