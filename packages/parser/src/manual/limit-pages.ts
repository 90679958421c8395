import type { valueMessages } from "../diagnostics/value-messages.ts";
import type { Pages } from "./page.ts";

/** Pages on what else a value must be: KDN3040 to KDN3999. */
export const limitPages: Partial<Pages<keyof typeof valueMessages>> = {};
