/** As many characters are enough to know a text again. */
const enough = 60;

/** A text on one line, cut short where it is long. */
export function oneLine(text: string): string {
  // Of a long text no more is looked at than will be shown.
  const line = text
    .slice(0, enough * 8)
    .trim()
    .replace(/\s+/gu, " ");
  const points = [...line];
  return points.length > enough || text.length > enough * 8
    ? `${points.slice(0, enough - 1).join("")}…`
    : line;
}
