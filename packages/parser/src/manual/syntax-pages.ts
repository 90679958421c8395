import type { syntaxMessages } from "../diagnostics/syntax-messages.ts";
import { foreignPages } from "./foreign-pages.ts";
import { linePages } from "./line-pages.ts";
import type { Pages } from "./page.ts";
import type { statementPages } from "./statement-pages.ts";
import { tokenPages } from "./token-pages.ts";

/** Pages on text, lines and declarations: all of KDN1xxx that is not about the statements of functions. */
export const syntaxPages: Pages<Exclude<keyof typeof syntaxMessages, keyof typeof statementPages>> = {
  ...foreignPages,
  ...linePages,
  ...tokenPages,
};
