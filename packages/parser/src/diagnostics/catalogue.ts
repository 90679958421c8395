import { functionMessages } from "./function-messages.ts";
import { structureMessages } from "./structure-messages.ts";
import { syntaxMessages } from "./syntax-messages.ts";
import { valueMessages } from "./value-messages.ts";

export type { Severity } from "./message-entry.ts";

/**
 * Every diagnostic there is, by the name that its rule, its fixture and its page in the manual have too.
 * KDN1xxx text and syntax · 2xxx structure · 3xxx values · 4xxx names and workspace · 5xxx advice · 6xxx functions.
 */
export const catalogue = { ...syntaxMessages, ...structureMessages, ...valueMessages, ...functionMessages } as const;

export type DiagnosticName = keyof typeof catalogue;
