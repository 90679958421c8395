import { exceptionIds, licenceIds } from "@kodeon/parser/language";
import { licenceName } from "../licence-names.ts";
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
    hint: licenceName(label) ?? say("licence"),
  }));
}

function alone(say: Say): LicenceWord {
  return { label: "proprietary", hint: say("proprietary") };
}

/** Those that many packages are under, the usual ones first. */
const common = [
  "MIT",
  "Apache-2.0",
  "BSD-3-Clause",
  "BSD-2-Clause",
  "ISC",
  "GPL-3.0-or-later",
  "GPL-3.0-only",
  "GPL-2.0-or-later",
  "GPL-2.0-only",
  "LGPL-3.0-or-later",
  "LGPL-2.1-or-later",
  "AGPL-3.0-or-later",
  "AGPL-3.0-only",
  "MPL-2.0",
  "EPL-2.0",
  "EUPL-1.2",
  "CC0-1.0",
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "Unlicense",
  "0BSD",
];
const ids = [...new Set([...common, ...licenceIds])];

/** All exceptions of the SPDX list, those that many works use first. */
export const exceptions: readonly string[] = [
  ...new Set(["Classpath-exception-2.0", "LLVM-exception", "GCC-exception-3.1", ...exceptionIds]),
];
