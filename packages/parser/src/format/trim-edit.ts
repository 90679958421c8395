import type { TextEdit } from "../diagnostics/diagnostic.ts";

/** The same edit without what stays as it is at its beginning and end. */
export function trimEdit(text: string, edit: TextEdit): TextEdit {
  const old = text.slice(edit.start, edit.end);
  const now = edit.text;
  const most = Math.min(old.length, now.length);
  let before = 0;
  while (before < most && old.charCodeAt(before) === now.charCodeAt(before)) before++;
  while (splits(old, before) || splits(now, before)) before--;
  let behind = 0;
  while (
    behind < most - before &&
    old.charAt(old.length - 1 - behind) === now.charAt(now.length - 1 - behind)
  ) {
    behind++;
  }
  while (splits(old, old.length - behind) || splits(now, now.length - behind)) behind--;
  return { start: edit.start + before, end: edit.end - behind, text: now.slice(before, now.length - behind) };
}

/** Whether an offset stands inside of what is one: a line break of two characters, or a surrogate pair. */
export function splits(text: string, at: number): boolean {
  if (at <= 0 || at >= text.length) return false;
  const pair = text.slice(at - 1, at + 1);
  return pair === "\r\n" || /^[\ud800-\udbff][\udc00-\udfff]$/.test(pair);
}
