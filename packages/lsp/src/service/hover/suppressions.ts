import { findEntry, readMessage } from "@kodeon/parser/manual";
import { silencedRule } from "@kodeon/parser/semantics";
import type { Explainer } from "./explanation.ts";
import { beside, prose } from "./markup.ts";

/** Explains the comments that silence a rule, by what the rule says; other comments need no explaining. */
export const explainSuppression: Explainer = ({ place, language, say }) => {
  const { segment, at } = place;
  const comment = segment.comments.find(({ start, end }) => start <= at && at <= end);
  const rule = comment && silencedRule(segment.text, comment.start);
  if (comment === undefined || rule === undefined || at > rule.end) return undefined;
  const entry = findEntry(segment.text.slice(rule.start, rule.end));
  if (entry === undefined) return undefined;
  const message = readMessage(entry, language, (word) => `\`${word}\``);
  const about = say(entry.isConfigurable ? "suppression" : "unsilenceable");
  const span = at < rule.start ? { start: comment.start, end: rule.end } : rule;
  return {
    span,
    passages: [beside([`\`${entry.name}\``, entry.message.code]), prose(message), prose(about)],
  };
};
