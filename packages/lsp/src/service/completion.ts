import type { CompletionItem, CompletionList, MarkupKind, Position } from "vscode-languageserver-types";
import { suggestBlocks } from "./completion/blocks.ts";
import { suggestCode } from "./completion/code.ts";
import { suggestRules } from "./completion/comments.ts";
import {
  cursorAt,
  isInComment,
  isInTextBlock,
  openAround,
  probe,
  type Cursor,
  type Probe,
} from "./completion/cursor.ts";
import { suggestLabel } from "./completion/head.ts";
import { type CompletionClient, listOf } from "./completion/list.ts";
import { suggestMembers } from "./completion/members.ts";
import type { Suggestion } from "./completion/offer.ts";
import { suggestValue } from "./completion/place-values.ts";
import { suggestRequirement } from "./completion/requirements.ts";
import { documentSubject } from "./completion/resolve.ts";
import { offsetAt, type Document } from "./document.ts";
import type { Project } from "./project.ts";

export type { CompletionClient } from "./completion/list.ts";

/** What opens the list without being asked for: each ends something behind which only some things can stand. */
export const completionTriggers: readonly string[] = ['"', "=", " ", ".", "[", "{", "(", ","];

/** What may be written at a position; an empty list where that is nothing known. `trigger` is the character that has opened the list. */
export function completionsAt(
  project: Project,
  document: Document,
  position: Position,
  client: CompletionClient = {},
  trigger?: string,
): CompletionList {
  const offset = offsetAt(document, position);
  const suggestion = suggest(cursorAt(project, document, offset, trigger));
  return suggestion === undefined
    ? { isIncomplete: false, items: [] }
    : listOf(suggestion, document, offset, client);
}

/** An item with what is to be said of it. */
export function resolveCompletion(
  project: Project,
  item: CompletionItem,
  format: MarkupKind = "markdown",
): CompletionItem {
  const documentation = documentSubject(project, item.data, format);
  return documentation === undefined ? item : { ...item, documentation };
}

function suggest(cursor: Cursor): Suggestion | undefined {
  const { before, word } = cursor;
  if (isInComment(cursor)) return suggestRules(cursor);
  if (isInTextBlock(cursor) || (before.trim() === "" && !isFresh(cursor))) return undefined;
  // What begins with a sign is no name: a comment, perhaps.
  if (isAtMargin(cursor, word) && /^(?:[\p{L}_]|$)/u.test(word)) return suggestBlocks(cursor);
  const probed = probe(cursor);
  return probed && suggestIn(probed);
}

/** Whether a new line may begin at the cursor, behind an indentation at most. */
function isFresh(cursor: Cursor): boolean {
  const { after, isSpace } = cursor;
  // A block would take along what follows, a comment as well, and end what is still open.
  if (isAtMargin(cursor, "")) return after.trim() === "" && openAround(cursor).length === 0;
  // Behind an indentation alone nobody knows yet how deep the line shall stand, and one that is there already is not begun again.
  return !isSpace && /^\s*(?:\/\/|$)/.test(after);
}

/** Whether a word is all that stands before the cursor, in the first column. */
function isAtMargin({ before }: Cursor, word: string): boolean {
  return before.replace(/^\ufeff/, "") === word;
}

function suggestIn(probed: Probe): Suggestion | undefined {
  const { nodes, place } = probed;
  const declaration = nodes[0];
  if (declaration?.kind !== "declaration") return undefined;
  const last = nodes.at(-1);
  if (last !== undefined && declaration.words.some((word) => word === last)) return suggestLabel(probed);
  const requirement = suggestRequirement(probed);
  if (requirement) return requirement;
  const own = nodes.find((node) => node.kind === "function");
  if (own) return suggestCode(probed, own);
  const parent = nodes.at(-2);
  if (parent?.kind === "section" && parent.key === last) {
    // A section whose body is there already, and whose name is being written.
    const around = { ...place, holders: place.holders.filter(({ node }) => node !== parent) };
    return suggestMembers({ ...probed, place: around });
  }
  const { property } = place;
  if (property === undefined || last === undefined) return undefined;
  return property.node.key === last ? suggestMembers(probed) : suggestValue(probed, property);
}
