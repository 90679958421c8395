export { compile, lower, sourceMapOf, type CompileOptions, type CompileResult } from "./compile.ts";
export { createWorkspace, type Workspace, type WorkspaceOptions } from "./workspace.ts";
export type { WorkspaceIndex } from "./semantics/workspace-index.ts";
export type { PackageSymbol } from "./semantics/symbols.ts";

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
export type { MessageEntry } from "./diagnostics/message-entry.ts";
export {
  renderFix,
  renderHint,
  renderIrFault,
  renderKeyFault,
  renderMessage,
  renderRefusal,
  renderRelated,
  type MessageLanguage,
} from "./diagnostics/render.ts";
export type { IrFaultName } from "./diagnostics/ir-messages.ts";
export type { KeyFaultName, RefusalName } from "./diagnostics/signature-messages.ts";
export { applyEdits, sortEdits } from "./diagnostics/apply-edits.ts";
export { chooseFixes } from "./fixes/choose-fixes.ts";
export { mendFiles, type MendedFile, type Workbench } from "./fixes/mend-files.ts";
export { silence } from "./fixes/silence.ts";
export { lineIndex, type LineIndex, type Position } from "./text/line-index.ts";
export { nearest } from "./text/nearest.ts";
export type { Span } from "./text/span.ts";

export type { Ir } from "./ir/ir.ts";
export { IR_VERSION } from "./schema/ir-version.ts";
export { canonicalIr, canonicalise, type Canonical } from "./ir/canonical.ts";
export { digest } from "./ir/digest.ts";
export { readIr } from "./ir/read-ir.ts";
export { validateIr, type ValidatedIr } from "./ir/validate-ir.ts";
export type { IrFault } from "./ir/fault.ts";
export {
  generateKeys,
  keyIdOf,
  publicKeyOf,
  type KeyPair,
  type PrivateKey,
  type PublicKey,
} from "./ir/keys.ts";
export { readKey, type KeyFault, type KeyReading } from "./ir/read-key.ts";
export { writeKey, type KeyFormat } from "./ir/write-key.ts";
export type { Signature } from "./ir/read-signature.ts";
export { sign, verify, type Verdict } from "./ir/signature.ts";
export { locate, type Location } from "./ir/locate.ts";
export { pointersAt } from "./ir/pointers-at.ts";
export type { Place, Places, SourceMap } from "./ir/source-map.ts";
export type * from "./schema/ir-function.ts";
export type * from "./schema/types.ts";

export { diffIr } from "./diff/diff-ir.ts";
export { renderChange } from "./diff/render.ts";
export type { Change, ChangeKind, Level, LonePackage, PackageDiff, VersionDiff } from "./diff/change.ts";
