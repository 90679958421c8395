import type { MessageLanguage } from "@kodeon/parser";
import { blockOf } from "@kodeon/parser/semantics";
import { documentationOf, type Segment } from "@kodeon/parser/tree";
import type {
  MarkupKind,
  ParameterInformation,
  Position,
  SignatureHelp,
  SignatureInformation,
} from "vscode-languageserver-types";
import { offsetAt, segmentOf, type Document } from "./document.ts";
import { hoverSay } from "./hover/hover-words.ts";
import { type Piece, prose, render } from "./hover/markup.ts";
import { openCallAt, type OpenCall } from "./open-call.ts";
import type { Project } from "./project.ts";
import { callableOf, functionAt, labelOf } from "./signatures.ts";
import { valueCalls } from "./value-calls.ts";

/** What a client can show of a signature. */
export interface SignatureClient {
  readonly format: MarkupKind;
  /** It takes the places of parameters in a label. */
  readonly labelOffsets: boolean;
}

/** The keys after which signature help has something new to say. */
export const signatureKeys: readonly string[] = ["(", ","];

/** How what is being called at a position is to be called; undefined where nothing is, or nobody knows how. */
export function signatureHelp(
  project: Project,
  document: Document,
  position: Position,
  client: SignatureClient = { format: "markdown", labelOffsets: true },
): SignatureHelp | undefined {
  const offset = offsetAt(document, position);
  const found = segmentOf(document, offset);
  if (found === undefined) return undefined;
  const { segment, start } = found;
  const call = openCallAt(segment, offset - start);
  if (call === undefined) return undefined;
  const { language } = project.settings;
  const signature = call.isInFunction
    ? signatureInFunction(segment, call, language)
    : signatureOfValue(call, language);
  return signature && present(signature, call, client);
}

/** A signature before it is known what the client can show. */
interface Shown {
  readonly name: string;
  readonly about: readonly Piece[];
  readonly parameters: readonly {
    readonly name: string;
    readonly isOptional: boolean;
    readonly about: readonly Piece[];
  }[];
}

function signatureInFunction(segment: Segment, call: OpenCall, language: MessageLanguage): Shown | undefined {
  const found = functionAt(blockOf(segment), call.callee.start);
  const callable = found && callableOf(call.callee, found.scope, found.library);
  if (callable === undefined) return undefined;
  const { name, own, host } = callable;
  return {
    name,
    about: host ? prose(host[language]) : [(own && documentationOf(segment, own)) ?? ""],
    parameters: callable.parameters.map((each) => ({ ...each, about: prose(each.host?.[language] ?? "") })),
  };
}

function signatureOfValue({ callee }: OpenCall, language: MessageLanguage): Shown | undefined {
  const call = callee.kind === "name" ? valueCalls.get(callee.text) : undefined;
  if (call === undefined) return undefined;
  const say = hoverSay(language);
  const { name, parameter } = call;
  const about = prose(say(parameter === "nama" ? "lingkungan-nama" : "dari_berkas-jalur"));
  return { name, about: prose(say(name)), parameters: [{ name: parameter, isOptional: false, about }] };
}

function present(
  { name, about, parameters }: Shown,
  call: OpenCall,
  { format, labelOffsets }: SignatureClient,
): SignatureHelp {
  const { label, places } = labelOf(name, parameters);
  const documented = (about: readonly Piece[]): Pick<ParameterInformation, "documentation"> =>
    about.every((piece) => piece === "") ? {} : { documentation: render([about], format) };
  const shown = parameters.map((parameter, index): ParameterInformation => {
    const { start, end } = places[index] ?? { start: 0, end: 0 };
    return { label: labelOffsets ? [start, end] : label.slice(start, end), ...documented(parameter.about) };
  });
  const named = parameters.findIndex((each) => each.name === call.argumentName);
  const active = call.argumentName === undefined ? call.argument : named;
  // A number behind the last one marks none of them.
  const activeParameter = active < 0 ? parameters.length : Math.min(active, parameters.length);
  const signature: SignatureInformation = { label, parameters: shown, ...documented(about) };
  return { signatures: [signature], activeSignature: 0, activeParameter };
}
