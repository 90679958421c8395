import type { MessageLanguage } from "../diagnostics/render.ts";
import type { Change } from "./change.ts";
import { table } from "./table.ts";

const rows = new Map(table.map((row) => [row.name, row]));

/** What a change is and why it counts as it does, in one sentence without a line break of its own. */
export function renderChange(change: Change, language: MessageLanguage): string {
  const words = rows.get(change.rule)?.[language] ?? change.rule;
  return words.replace(/\{(\w+)\}/g, (whole, name: string) =>
    Object.hasOwn(change.arguments, name) ? (change.arguments[name] ?? whole) : whole,
  );
}
