import type { Hover, MarkupKind, Position } from "vscode-languageserver-types";
import { offsetAt, rangeOf, type Document } from "./document.ts";
import type { Explainer } from "./hover/explanation.ts";
import { explainFunction } from "./hover/functions.ts";
import { hoverSay } from "./hover/hover-words.ts";
import { render } from "./hover/markup.ts";
import { explainName } from "./hover/names.ts";
import { explainPackage } from "./hover/packages.ts";
import { explainWord } from "./hover/statement-words.ts";
import { explainSuppression } from "./hover/suppressions.ts";
import { explainValue } from "./hover/values.ts";
import { placeAt } from "./place.ts";
import type { Project } from "./project.ts";

/** What there is to know of the thing at a position, and where that thing stands; undefined where there is nothing. */
export function hover(
  project: Project,
  document: Document,
  position: Position,
  format: MarkupKind = "markdown",
): Hover | undefined {
  const place = placeAt(document, offsetAt(document, position));
  if (place === undefined) return undefined;
  const { language } = project.settings;
  const question = { project, place, language, say: hoverSay(language) };
  for (const explain of place.isComment ? inComments : elsewhere) {
    const found = explain(question);
    if (found === undefined) continue;
    const span = { start: place.start + found.span.start, end: place.start + found.span.end };
    return { contents: render(found.passages, format), range: rangeOf(document, span) };
  }
  return undefined;
}

const inComments: readonly Explainer[] = [explainSuppression];

/** The first that knows something has the word. */
const elsewhere: readonly Explainer[] = [
  explainName,
  explainFunction,
  explainPackage,
  explainValue,
  explainWord,
  explainSuppression,
];
