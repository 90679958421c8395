import { host, type HostFunction, type HostSpec } from "@kodeon/parser/language";
import type { FunctionDeclaration } from "@kodeon/parser/tree";
import { CompletionItemKind } from "vscode-languageserver-types";
import { inWord, type Probe } from "./cursor.ts";
import { localsAt } from "./locals.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { createStops, escapeSnippet } from "./snippet.ts";

const { objects }: HostSpec = host;

/** The members of a host object; undefined for anything else, of whose members nothing is known. */
export function hostMembers(name: string, probe: Probe, own: FunctionDeclaration): Suggestion | undefined {
  const object = Object.hasOwn(objects, name) ? objects[name] : undefined;
  if (object === undefined || localsAt(probe, own).includes(name)) return undefined;
  const offers = Object.entries(object.functions).map(([member, each]) =>
    callOffer(member, each, CompletionItemKind.Method, `${name}.${member}`, probe),
  );
  return inWord(probe, offers);
}

/** A call of a host function, with stops for what must be given. */
export function callOffer(
  name: string,
  { parameters }: HostFunction,
  kind: CompletionItemKind,
  subject: string,
  probe: Probe,
): Offer {
  const required = parameters.filter(({ optional }) => !optional).map((each) => each.name);
  const shown = parameters.map((each) => (each.optional ? `${each.name}?` : each.name)).join(", ");
  return {
    label: name,
    kind,
    signature: `(${shown})`,
    subject: { host: subject },
    ...callOf(name, required, probe),
  };
}

/** How a call is written: where brackets follow already, only its name. */
export function callOf(
  name: string,
  parameters: readonly string[],
  { rest }: Probe,
): Pick<Offer, "snippet" | "plain"> {
  if (rest.startsWith("(")) return { snippet: escapeSnippet(name) };
  const { stop } = createStops();
  return { snippet: `${name}(${parameters.map((each) => stop(each)).join(", ")})`, plain: `${name}(` };
}
