import type { MessageLanguage, Span } from "@kodeon/parser";
import type { Place } from "../place.ts";
import type { Project } from "../project.ts";
import type { HoverSay } from "./hover-words.ts";
import type { Passage } from "./markup.ts";

/** What there is to say of something, and where that stands in its segment. */
export interface Explanation {
  readonly span: Span;
  readonly passages: readonly Passage[];
}

/** Whom something is explained to: somebody who works on a project and reads a language. */
export interface Audience {
  readonly project: Project;
  readonly language: MessageLanguage;
  readonly say: HoverSay;
}

/** Where something is to be explained, and to whom. */
export interface Question extends Audience {
  readonly place: Place;
}

/** Explains what it knows of; undefined for all else. */
export type Explainer = (question: Question) => Explanation | undefined;
