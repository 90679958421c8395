import { MarkupKind } from "vscode-languageserver";

/** What a client likes best of what it can show; plain text where it does not say. */
export function formatIn(formats: readonly MarkupKind[] | undefined): MarkupKind {
  return (
    formats?.find((each) => each === MarkupKind.Markdown || each === MarkupKind.PlainText) ??
    MarkupKind.PlainText
  );
}
