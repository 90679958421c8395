import { nameSpan, type BoundHolder, type BoundRequirement } from "@kodeon/parser/semantics";
import type { Node } from "@kodeon/parser/tree";
import { CompletionItemKind } from "vscode-languageserver-types";
import { beforeWord, inWord, isLast, type Probe } from "./cursor.ts";
import type { Offer, Suggestion } from "./offer.ts";
import { packageNames, type PackageNames } from "./packages.ts";
import { inQuoted, quotedFrom, throughQuotes, type Quoted } from "./quoted.ts";
import { createStops, escapeSnippet } from "./snippet.ts";
import { nextBreaking, versionsOf } from "./versions.ts";

/** A line of a requirements section on which nothing stands yet. */
export function suggestPackageLine(probe: Probe): Suggestion {
  const isFresh = isLast(probe);
  const { names, areSome } = packagesLeft(probe, probe.word);
  const offers = names.map((name) => ({
    ...packageOffer(name, probe),
    snippet: isFresh ? `"${escapeSnippet(name)}" ${rangeStub(name, probe)}` : `"${escapeSnippet(name)}"`,
    plain: `"${name}"${isFresh ? " " : ""}`,
  }));
  return { ...inWord(probe, offers), followsTyping: areSome };
}

/** What may stand at the cursor of a line of a requirements section that has been begun; undefined where that is no such line. */
export function suggestRequirement(probe: Probe): Suggestion | undefined {
  const holder: BoundHolder | undefined = probe.place.holders.at(-1);
  if (holder?.spec?.requirements !== true) return undefined;
  const { before, string } = probe;
  const cursor = probe.offset - probe.segmentStart;
  const name = /^\s*"([^"]*)"/.exec(before)?.[1];
  if (name === undefined) {
    const quote = /^\s*"/.exec(before);
    if (quote === null) return undefined;
    return suggestName(probe, quotedFrom(probe, cursor - before.length + quote[0].length - 1));
  }
  const head = string ? before.slice(0, string.start - cursor) : beforeWord(probe);
  const signs = /[<>=!^~][<>=!^~\s]*$/.exec(head.slice(-longestGap))?.[0].trimEnd();
  return signs === undefined ? suggestRange(probe, name) : suggestVersion(probe, name, signs);
}

/** Nobody writes more between a package's name and a version. */
const longestGap = 256;

const rangeSigns: ReadonlySet<string> = new Set([">=", "<=", "==", "!=", "<", ">", "^", "~", "="]);

/** The version behind the signs of a range. */
function suggestVersion(probe: Probe, name: string, signs: string): Suggestion | undefined {
  if (!rangeSigns.has(signs)) return undefined;
  const { project, string } = probe;
  const versions = versionsOf(project, name);
  const texts = signs === "=" ? [...versions.map((version) => `^${version}`), ...versions, "*"] : versions;
  const offers = texts.map((text) => ({ label: text, kind: CompletionItemKind.Constant, hint: name }));
  if (string) return inQuoted(quotedFrom(probe, string.start), offers);
  // What follows may only join another range to this one, or else one version would stand beside another.
  if (!isLast(probe) && !/^\s+(?:dan|atau)\s/.test(probe.rest)) return undefined;
  const space = /\s$/.test(beforeWord(probe)) ? "" : " ";
  return inWord(
    probe,
    offers.map((each) => ({ ...each, snippet: `${space}"${each.label}"` })),
  );
}

function suggestName(probe: Probe, quoted: Quoted): Suggestion {
  const { names, areSome: followsTyping } = packagesLeft(probe, quoted.content);
  const isFresh = /^\s*(?:\/\/.*)?$/.test(quoted.rest);
  if (!isFresh) {
    const plain = names.map((name) => packageOffer(name, probe));
    return { ...inQuoted(quoted, plain), followsTyping };
  }
  const offers = names.map((name) => ({
    ...packageOffer(name, probe),
    snippet: `${escapeSnippet(name)}" ${rangeStub(name, probe)}`,
    plain: `${name}" `,
  }));
  return { ...throughQuotes(quoted, offers), followsTyping };
}

function packageOffer(name: string, { project, say }: Probe): Omit<Offer, "snippet"> {
  const [version] = versionsOf(project, name);
  const hint = version ?? say("package");
  return { label: name, kind: CompletionItemKind.Module, hint, subject: { package: name } };
}

/** The packages that are known of, without those that the section has and the one that it belongs to. */
function packagesLeft({ project, document, place, at }: Probe, typed: string): PackageNames {
  const isElsewhere = (each: BoundRequirement): boolean => {
    const span: Pick<Node, "start" | "end"> = nameSpan(each);
    return span.end < at || span.start > at;
  };
  const there = place.holders.at(-1)?.requirements.filter(isElsewhere) ?? [];
  const taken = new Set([place.block?.label?.value, ...there.map(({ name }) => name)]);
  const { names, areSome } = packageNames(project, document, typed);
  return { names: names.filter((name) => !taken.has(name)), areSome };
}

/** A range that fits the newest version that is known, up to where it may break. */
function rangeStub(name: string, { project }: Probe): string {
  const { stop } = createStops();
  const [version = "1.0.0"] = versionsOf(project, name);
  return `>= "${stop(version)}" dan < "${stop(nextBreaking(version))}"`;
}

function suggestRange(probe: Probe, name: string): Suggestion | undefined {
  const typed = beforeWord(probe);
  const [version = "1.0.0"] = versionsOf(probe.project, name);
  const kind = CompletionItemKind.Operator;
  if (/^\s*"[^"]*"\s+$/.test(typed) && isLast(probe)) {
    const simple = ["^", "~", ">=", "=="].map((sign) => ({
      label: `${sign} "${version}"`,
      kind,
      snippet: `${sign} "${createStops().stop(version)}"`,
    }));
    const label = `>= "${version}" dan < "${nextBreaking(version)}"`;
    return inWord(probe, [{ label, kind, snippet: rangeStub(name, probe) }, ...simple]);
  }
  // What `=` gives is a whole range in one text, to which nothing is joined.
  if (!/"[^"]*"\s*(?:[<>=!]=|[<>^~])\s*"[^"]*"\s+$/.test(typed) || !isLast(probe)) return undefined;
  return inWord(probe, [
    { label: "dan", kind, snippet: `dan < "${createStops().stop(nextBreaking(version))}"`, plain: "dan " },
    { label: "atau", kind, snippet: `atau >= "${createStops().stop(version)}"`, plain: "atau " },
  ]);
}
