import { exceptionIds, licenceIds, licenceNames } from "@kodeon/parser/language";
import type { Say } from "../words.ts";

/** A word of a licence expression. */
export interface LicenceWord {
  readonly label: string;
  readonly hint: string;
}

/** What may come next in a licence expression (SPDX 2.3, annex D): behind a licence an operator, behind WITH an exception, else a licence. */
export function licences(before: string, say: Say): readonly LicenceWord[] {
  const words = before.split(/[\s()]+/).filter((word) => word !== "");
  const last = words.at(-1);
  if (last !== undefined && /\s$/.test(before)) {
    if (/^with$/i.test(last)) return exceptions.map((label) => ({ label, hint: say("licence-exception") }));
    if (!/^(?:or|and)$/i.test(last) && !before.trimEnd().endsWith("(")) return operators(words, say);
  }
  // `proprietary` stands outside the expressions.
  return words.length === 0 && !before.includes("(") ? [...all(say), alone(say)] : all(say);
}

function operators(words: readonly string[], say: Say): readonly LicenceWord[] {
  const own = [
    { label: "OR", hint: say("licence-or") },
    { label: "AND", hint: say("licence-and") },
  ];
  return /^with$/i.test(words.at(-2) ?? "") ? own : [...own, { label: "WITH", hint: say("licence-with") }];
}

function all(say: Say): readonly LicenceWord[] {
  return ids.map((label) => ({
    label,
    hint: names.get(label) ?? licenceNames.get(label) ?? say("licence"),
  }));
}

function alone(say: Say): LicenceWord {
  return { label: "proprietary", hint: say("proprietary") };
}

/** The names of common licences that are not permissive. */
const names: ReadonlyMap<string, string> = new Map([
  ["GPL-3.0-or-later", "GNU General Public License v3.0 or later"],
  ["GPL-3.0-only", "GNU General Public License v3.0 only"],
  ["GPL-2.0-or-later", "GNU General Public License v2.0 or later"],
  ["GPL-2.0-only", "GNU General Public License v2.0 only"],
  ["LGPL-3.0-or-later", "GNU Lesser General Public License v3.0 or later"],
  ["LGPL-2.1-or-later", "GNU Lesser General Public License v2.1 or later"],
  ["AGPL-3.0-or-later", "GNU Affero General Public License v3.0 or later"],
  ["AGPL-3.0-only", "GNU Affero General Public License v3.0 only"],
  ["MPL-2.0", "Mozilla Public License 2.0"],
  ["EPL-2.0", "Eclipse Public License 2.0"],
  ["EUPL-1.2", "European Union Public License 1.2"],
  ["CC0-1.0", "Creative Commons Zero v1.0 Universal"],
  ["CC-BY-4.0", "Creative Commons Attribution 4.0 International"],
  ["CC-BY-SA-4.0", "Creative Commons Attribution Share Alike 4.0 International"],
]);

const common = [
  "MIT",
  "Apache-2.0",
  "BSD-3-Clause",
  "BSD-2-Clause",
  "ISC",
  ...names.keys(),
  "Unlicense",
  "0BSD",
];
const ids = [...new Set([...common, ...licenceIds])];

/** All exceptions of the SPDX list, those that many works use first. */
export const exceptions: readonly string[] = [
  ...new Set(["Classpath-exception-2.0", "LLVM-exception", "GCC-exception-3.1", ...exceptionIds]),
];
