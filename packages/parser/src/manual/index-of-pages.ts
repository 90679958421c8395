import type { DiagnosticName } from "../diagnostics/catalogue.ts";
import { advicePages } from "./advice-pages.ts";
import { functionPages } from "./function-pages.ts";
import type { Pages } from "./page.ts";
import { statementPages } from "./statement-pages.ts";
import { structurePages } from "./structure-pages.ts";
import { syntaxPages } from "./syntax-pages.ts";
import { valuePages } from "./value-pages.ts";
import { workspacePages } from "./workspace-pages.ts";

/** Every page of the manual, by the name of its diagnostic. */
export const pages: Pages<DiagnosticName> = {
  ...syntaxPages,
  ...statementPages,
  ...structurePages,
  ...valuePages,
  ...workspacePages,
  ...advicePages,
  ...functionPages,
};
