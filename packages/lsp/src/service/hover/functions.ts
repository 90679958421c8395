import type { HostFunction } from "@kodeon/parser/language";
import { hostObjectOf, type FunctionScope, type Library, type Local } from "@kodeon/parser/semantics";
import {
  documentationOf,
  type FunctionDeclaration,
  type Name,
  type Node,
  type Segment,
} from "@kodeon/parser/tree";
import { hostFunctions, hostMember, hostObjects } from "../host-names.ts";
import { oneLine } from "../one-line.ts";
import { callableOf, functionAt, headLabel, labelOf } from "../signatures.ts";
import { valueCalls } from "../value-calls.ts";
import type { Audience, Explainer, Question } from "./explanation.ts";
import { prose, type Passage } from "./markup.ts";

/** Explains the names in functions, the names of libraries, and what values may call. */
export const explainFunction: Explainer = (question) => {
  const { nodes, block, at } = question.place;
  const node = nodes.at(-1);
  const parent = nodes.at(-2);
  if (node?.kind !== "name" || parent === undefined) return undefined;
  const passages =
    parent.kind === "declaration"
      ? libraryPassages(node, question)
      : nodes.some(({ kind }) => kind === "function")
        ? passagesOf(node, nodes, functionAt(block, at), question)
        : valueCallPassages(node, parent, question);
  return passages && { span: node, passages };
};

function passagesOf(
  node: Name,
  nodes: readonly Node[],
  found: ReturnType<typeof functionAt>,
  question: Question,
): readonly Passage[] | undefined {
  const parent = nodes.at(-2);
  if (parent?.kind === "function" && parent.name === node)
    return ownPassages(node, parent, question.place.segment);
  if (found === undefined) return undefined;
  const { library, scope } = found;
  if (parent?.kind === "argument" && parent.name === node) {
    const call = nodes.at(-3);
    return call?.kind === "call"
      ? argumentPassages(node.text, call.callee, scope, library, question)
      : undefined;
  }
  if (parent?.kind === "member" && parent.name === node) {
    const object = hostObjectOf(parent.object, scope, library);
    const member = object === undefined ? undefined : hostMember(object, node.text);
    return member && hostPassages(`${object}.${node.text}`, member, question);
  }
  const local = scope.locals.get(node.text);
  if (local?.occurrences.some((each) => each.node === node)) return localPassages(local, scope, question);
  if (!scope.free.get(node.text)?.some((each) => each.node === node)) return undefined;
  const own = library.own.get(node.text);
  if (own) return ownPassages(own.name, own.scope.node, question.place.segment);
  const provided = hostFunctions.get(node.text);
  return provided ? hostPassages(node.text, provided, question) : objectPassages(node.text, question);
}

/** What there is to say of a function of a library. */
export function ownPassages(
  name: Name,
  declaration: FunctionDeclaration,
  segment: Segment,
): readonly Passage[] {
  const documentation = documentationOf(segment, declaration);
  return [{ fence: headLabel(name, declaration) }, ...(documentation === undefined ? [] : [[documentation]])];
}

/** What there is to say of a function of the host, by the name that it is called by. */
export function hostPassages(
  name: string,
  each: HostFunction,
  { say, language }: Audience,
): readonly Passage[] {
  const parameters = each.parameters.map((one) => ({ name: one.name, isOptional: one.optional === true }));
  return [
    { fence: labelOf(name, parameters).label },
    prose(each[language]),
    ...each.parameters.map((one) => parameterLine(one.name, one[language], one.optional, say)),
    ...(each.result === undefined ? [] : [prose(say("result", { result: each.result[language] }))]),
  ];
}

function parameterLine(
  name: string,
  about: string,
  isOptional: true | undefined,
  say: Question["say"],
): Passage {
  return prose(`\`${name}\`${isOptional ? ` (${say("optional")})` : ""}: ${about}`);
}

/** What there is to say of an object of the host; undefined where there is none of that name. */
export function objectPassages(name: string, { say, language }: Audience): readonly Passage[] | undefined {
  const object = hostObjects.get(name);
  if (object === undefined) return undefined;
  const calls = Object.entries(object.functions).map(([member, { parameters }]) => {
    const named = parameters.map((each) => ({ name: each.name, isOptional: each.optional === true }));
    return labelOf(`${name}.${member}`, named).label;
  });
  return [prose(`\`${name}\` · ${say("host-object")}`), prose(object[language]), { fence: calls.join("\n") }];
}

function argumentPassages(
  name: string,
  callee: Parameters<typeof callableOf>[0],
  scope: FunctionScope,
  library: Library,
  { say, language }: Question,
): readonly Passage[] | undefined {
  const callable = callableOf(callee, scope, library);
  const parameter = callable?.parameters.find((each) => each.name === name);
  if (callable === undefined || parameter === undefined) return undefined;
  const { host } = parameter;
  return host === undefined
    ? [prose(say("parameter", { owner: callable.name }))]
    : [parameterLine(name, host[language], host.optional, say)];
}

function localPassages(local: Local, scope: FunctionScope, { place, say }: Question): readonly Passage[] {
  const { name } = scope.node;
  if (local.kind === "parameter")
    return [prose(say("parameter", { owner: name.kind === "name" ? name.text : "…" }))];
  const { lines } = place.document;
  const { line } = lines.position(place.start + local.declaration.start);
  const { start, end } = lines.line(line);
  const text = place.segment.text.slice(start - place.start, end - place.start);
  return [prose(say(local.kind, { line })), { fence: oneLine(text) }];
}

/** As many functions of a library are named. */
const enough = 20;

function libraryPassages(node: Name, { place, say }: Question): readonly Passage[] | undefined {
  const { block } = place;
  if (block?.label?.node !== node || !block.spec?.functions) return undefined;
  const heads = block.functions.flatMap((each) =>
    each.name.kind === "name" ? [headLabel(each.name, each)] : [],
  );
  if (heads.length === 0) return [prose(say("empty-library"))];
  const shown = [...heads.slice(0, enough), ...(heads.length > enough ? ["…"] : [])];
  return [prose(say("library")), { fence: shown.join("\n") }];
}

function valueCallPassages(node: Name, parent: Node, { say }: Question): readonly Passage[] | undefined {
  const call = parent.kind === "call" && parent.callee === node ? valueCalls.get(node.text) : undefined;
  if (call === undefined) return undefined;
  const { name, parameter } = call;
  return [
    { fence: labelOf(name, [{ name: parameter, isOptional: false }]).label },
    prose(say(name)),
    prose(`\`${parameter}\`: ${say(parameter === "nama" ? "lingkungan-nama" : "dari_berkas-jalur")}`),
  ];
}
