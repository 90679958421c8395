import { membersOf, type HolderSpec } from "../../schema/members.ts";
import { nearest } from "../../text/nearest.ts";
import { keyText } from "../bound.ts";
import type { BlockRule } from "../rule.ts";

/** Every property must be one that its block or section has. */
export const unknownProperty: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec }, owner) {
      const { key } = node;
      if (owner.spec === undefined) return;
      if (spec !== undefined && key.kind !== "bare") return;
      const name = keyText(key);
      const members = membersOf(owner.spec);
      // What is known under another name, in another form or in another place is for other rules.
      if (members.english.has(name) || members.sections.has(name) || sectionWith(owner.spec, name)) return;
      const suggestion = suggest(name, owner.spec);
      if (suggestion === undefined && owner.spec.open && key.kind === "bare") {
        const fix = [{ start: key.start, end: key.end, text: `"${name}"` }];
        report("unquoted-text", key, { text: name }, { fix });
        return;
      }
      const fix = suggestion === undefined ? [] : [{ start: key.start, end: key.end, text: suggestion }];
      report(
        "unknown-property",
        key,
        { name, owner: owner.name, ...(suggestion && { suggestion }) },
        { fix },
      );
    },
  }),
};

/** The property of this place that an unknown name most likely means. */
export function suggest(name: string, spec: HolderSpec): string | undefined {
  const { propertyNames, english } = membersOf(spec);
  const candidate = nearest(name, [...propertyNames, ...english.keys()]);
  if (candidate === undefined) return undefined;
  const indonesian = english.get(candidate) ?? candidate;
  return propertyNames.includes(indonesian) ? indonesian : undefined;
}

/** The section of this place that has a property of that name. */
export function sectionWith(spec: HolderSpec, name: string): string | undefined {
  return Object.entries(spec.sections ?? {}).find(([, section]) =>
    membersOf(section).properties.has(name),
  )?.[0];
}
