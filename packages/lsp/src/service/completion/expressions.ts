import { host, type HostSpec } from "@kodeon/parser/language";
import { libraryOf, signatureOf } from "@kodeon/parser/semantics";
import type { Call, FunctionDeclaration } from "@kodeon/parser/tree";
import { CompletionItemKind } from "vscode-languageserver-types";
import type { Probe } from "./cursor.ts";
import { callOf, callOffer } from "./host-members.ts";
import { localsAt } from "./locals.ts";
import type { Offer } from "./offer.ts";
import { inSpellings } from "./spellings.ts";

const { functions, objects }: HostSpec = host;

/** What a value in a function may begin with: what is nearest first. */
export function expressions(probe: Probe, own: FunctionDeclaration): readonly Offer[] {
  const { say, place, document, segmentStart, moved } = probe;
  const locals = localsAt(probe, own);
  const library = place.block && libraryOf(place.block);
  const ownFunctions = (place.block?.functions ?? []).flatMap((each) =>
    each.name.kind === "name"
      ? [{ name: each.name.text, parameters: each.parameters.map(({ text }) => text) }]
      : [],
  );
  const taken = new Set([...locals, ...(library?.own.keys() ?? [])]);
  return [
    ...locals.map((name) => ({
      label: name,
      kind: CompletionItemKind.Variable,
      snippet: name,
      hint: say("variable"),
    })),
    ...ownFunctions
      .filter(({ name }) => !locals.includes(name))
      .map(({ name, parameters }) => ({
        label: name,
        kind: CompletionItemKind.Function,
        signature: `(${parameters.join(", ")})`,
        hint: say("function"),
        subject: { own: name, uri: document.uri, at: segmentStart + moved },
        ...callOf(name, parameters, probe),
      })),
    ...Object.keys(objects)
      .filter((name) => !taken.has(name))
      .map((name) => ({
        label: name,
        kind: CompletionItemKind.Module,
        snippet: name,
        hint: say("host-object"),
        subject: { host: name },
      })),
    ...Object.entries(functions)
      .filter(([name]) => !taken.has(name))
      .map(([name, each]) => ({
        ...callOffer(name, each, CompletionItemKind.Function, name, probe),
        hint: say("host-function"),
      })),
    ...["benar", "salah", "null"].flatMap((word) => inSpellings(probe.word, word, keyword(word, word))),
    ...inSpellings(probe.word, "bukan", keyword("bukan", "bukan ")),
  ];
}

function keyword(word: string, snippet: string): Offer {
  return { label: word, kind: CompletionItemKind.Keyword, snippet, subject: { word } };
}

/** The parameters of what is called that have no value yet, to be given by name. */
export function namedArguments(call: Call, probe: Probe, own: FunctionDeclaration): readonly Offer[] {
  const { place, nodes, say } = probe;
  const library = place.block && libraryOf(place.block);
  const scope = library?.functions.find((each) => each.scope.node === own)?.scope;
  const signature = library && scope && signatureOf(call.callee, scope, library);
  if (signature === undefined) return [];
  const at = call.arguments.findIndex((argument) => nodes.includes(argument));
  const others = call.arguments.filter((_, index) => index !== at);
  const given = new Set(others.flatMap(({ name }) => (name ? [name.text] : [])));
  const plain = call.arguments.slice(0, at).filter(({ name }) => name === undefined).length;
  const isGiven = /^\s*=/.test(probe.rest);
  return signature.parameterNames
    .filter((name, index) => index >= plain && !given.has(name))
    .map((name) => ({
      label: `${name} =`,
      filter: name,
      kind: CompletionItemKind.Field,
      hint: say("parameter"),
      snippet: isGiven ? name : `${name} = `,
    }));
}
