import type { MessageLanguage } from "@kodeon/parser";
import { blockNames } from "@kodeon/parser/language";
import {
  ErrorCodes,
  ProtocolRequestType,
  ResponseError,
  type TextDocumentIdentifier,
} from "vscode-languageserver";
import type { Feature } from "./feature.ts";
import { compileTo } from "./service/compile-to.ts";
import {
  explainDiagnostic,
  type ListedDiagnostic,
  listDiagnostics,
  type ManualPage,
} from "./service/manual-page.ts";
import { type CompiledText, targets } from "./service/targets.ts";

/** Something that a manifest can be compiled to. */
export interface ListedTarget {
  /** What `kodeon/compileManifest` calls it. */
  readonly name: string;
  readonly label: string;
  /** A sentence on what it is good for. */
  readonly detail: string;
}

/** What the server can be asked beside the protocol's own requests: by method, the parameters and the answer. */
export interface CompilerRequests {
  /** The texts that a manifest is compiled to, what matters most first; null where the manifest has an error. */
  "kodeon/compileManifest": (params: {
    readonly textDocument: TextDocumentIdentifier;
    readonly target: string;
  }) => readonly CompiledText[] | null;
  /** Everything that a manifest can be compiled to. */
  "kodeon/listTargets": (params: { readonly language: MessageLanguage }) => readonly ListedTarget[];
  /** The manual's page of a diagnostic, by its code or its name; null where there is none. */
  "kodeon/explainDiagnostic": (params: {
    readonly diagnostic: string;
    readonly language: MessageLanguage;
  }) => ManualPage | null;
  /** All diagnostics there are, in the order of their codes. */
  "kodeon/listDiagnostics": (params: { readonly language: MessageLanguage }) => readonly ListedDiagnostic[];
  /** The names of all blocks that a manifest can have. */
  "kodeon/listBlocks": (params: object) => readonly string[];
}

/** The compiler and its manual, as commands of an editor ask for them. */
export const compilerFeature: Feature = {
  capabilities: () => ({ experimental: { kodeon: { requests: Object.keys(types) } } }),
  serve({ answering, projects }) {
    answering.onRequest(types["kodeon/compileManifest"], async ({ textDocument, target }) => {
      const name = targetNames.find((each) => each === target);
      if (name === undefined) throw invalid(`there is no target ${target}, but ${targetNames.join(", ")}.`);
      const placed = projects.find(textDocument.uri);
      if (placed === undefined) throw invalid(`there is no manifest ${textDocument.uri}.`);
      return (await compileTo(placed.document, name)) ?? null;
    });
    answering.onRequest(types["kodeon/listTargets"], ({ language }) =>
      targetNames.map((name) => {
        const { label, detail } = targets[name];
        return { name, label: label[language], detail: detail[language] };
      }),
    );
    answering.onRequest(
      types["kodeon/explainDiagnostic"],
      ({ diagnostic, language }) => explainDiagnostic(diagnostic, language) ?? null,
    );
    answering.onRequest(types["kodeon/listDiagnostics"], ({ language }) => listDiagnostics(language));
    answering.onRequest(types["kodeon/listBlocks"], () => blockNames);
  },
};

const types = {
  "kodeon/compileManifest": request("kodeon/compileManifest"),
  "kodeon/listTargets": request("kodeon/listTargets"),
  "kodeon/explainDiagnostic": request("kodeon/explainDiagnostic"),
  "kodeon/listDiagnostics": request("kodeon/listDiagnostics"),
  "kodeon/listBlocks": request("kodeon/listBlocks"),
} as const;

const targetNames = Object.keys(targets) as readonly (keyof typeof targets)[];

function request<Method extends keyof CompilerRequests>(method: Method) {
  type Request = CompilerRequests[Method];
  return new ProtocolRequestType<Parameters<Request>[0], ReturnType<Request>, never, void, void>(method);
}

function invalid(message: string): ResponseError {
  return new ResponseError(ErrorCodes.InvalidParams, `kodeon/compileManifest: ${message}`);
}
