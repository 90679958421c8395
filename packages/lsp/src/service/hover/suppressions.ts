import { findEntry, readMessage } from "@kodeon/parser/manual";
import { silencedRule } from "@kodeon/parser/semantics";
import type { Audience, Explainer } from "./explanation.ts";
import { beside, prose, type Passage } from "./markup.ts";

/** Explains the comments that silence a rule, by what the rule says; other comments need no explaining. */
export const explainSuppression: Explainer = ({ place, language, say }) => {
  const { segment, at } = place;
  const comment = segment.comments.find(({ start, end }) => start <= at && at <= end);
  const rule = comment && silencedRule(segment.text, comment.start);
  if (comment === undefined || rule === undefined || at > rule.end) return undefined;
  const passages = rulePassages(segment.text.slice(rule.start, rule.end), { language, say });
  return passages && { span: at < rule.start ? { start: comment.start, end: rule.end } : rule, passages };
};

/** What there is to say of a rule, by its name or its code; undefined where there is none. */
export function rulePassages(
  rule: string,
  { language, say }: Pick<Audience, "language" | "say">,
): readonly Passage[] | undefined {
  const entry = findEntry(rule);
  if (entry === undefined) return undefined;
  const message = readMessage(entry, language, (word) => `\`${word}\``);
  const about = say(entry.isConfigurable ? "suppression" : "unsilenceable");
  return [beside([`\`${entry.name}\``, entry.message.code]), prose(message), prose(about)];
}
