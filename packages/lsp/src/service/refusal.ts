import type { Project } from "./project.ts";
import { say, type WordKey } from "./words.ts";

/** Why something is not done, as a whole sentence in the project's language. */
export interface Refusal {
  readonly refusal: string;
}

/** The same before it is put into words. */
export type Reason = readonly [key: WordKey, values?: Readonly<Record<string, string>>];

export function refusalOf({ settings }: Project, reason: Reason): Refusal {
  return { refusal: say(settings.language)(...reason) };
}
