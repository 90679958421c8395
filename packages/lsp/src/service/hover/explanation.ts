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

/** Where something is to be explained, and in which language. */
export interface Question {
  readonly project: Project;
  readonly place: Place;
  readonly language: MessageLanguage;
  readonly say: HoverSay;
}

/** Explains what it knows of; undefined for all else. */
export type Explainer = (question: Question) => Explanation | undefined;
