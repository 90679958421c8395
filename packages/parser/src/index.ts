export { compile, lower, type CompileOptions, type CompileResult } from "./compile.ts";
export {
  catalogue,
  isConfigurable,
  isSafeFix,
  type DiagnosticName,
  type RuleSetting,
  type RuleSettings,
  type Severity,
} from "./diagnostics/catalogue.ts";
export type { Diagnostic, Related, TextEdit } from "./diagnostics/diagnostic.ts";
export {
  renderFix,
  renderHint,
  renderMessage,
  renderRelated,
  type MessageLanguage,
} from "./diagnostics/render.ts";
export type { Ir } from "./ir/ir.ts";
export type * from "./schema/ir-function.ts";
export { host } from "./schema/host.ts";
export { language } from "./schema/language.ts";
export type * from "./schema/types.ts";
export { parse, type ParseResult } from "./syntax/parse.ts";
export type * as tree from "./syntax/tree.ts";
export { nearest } from "./text/nearest.ts";
export { lineIndex, type LineIndex, type Position } from "./text/line-index.ts";
export type { Span } from "./text/span.ts";
export { createWorkspace, type Workspace, type WorkspaceOptions } from "./workspace.ts";
