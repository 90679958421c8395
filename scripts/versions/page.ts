import { format, resolveConfig } from "prettier";
import { licenceRows } from "../../packages/parser/src/diff/licence-rows.ts";
import { libraryRows } from "../../packages/parser/src/diff/library-rows.ts";
import { packageRows } from "../../packages/parser/src/diff/package-rows.ts";
import { submissionRows } from "../../packages/parser/src/diff/submission-rows.ts";
import type { Row } from "../../packages/parser/src/diff/row.ts";
import { table, uncounted } from "../../packages/parser/src/diff/table.ts";
import { language } from "../../packages/parser/src/schema/language.ts";
import type { BlockSpec, SectionSpec } from "../../packages/parser/src/schema/spec.ts";

/** The page about versions, which is written by hand save for what the table says, by its path in the repository. */
export const versionsPage = "docs/versions.md";

/** The page with its generated parts made anew, formatted as the repository is. */
export async function refreshPage(page: string): Promise<string> {
  const text = replacePart(replacePart(page, "uncounted", uncountedPart()), "table", tablePart());
  const file = new URL(`../../${versionsPage}`, import.meta.url).pathname;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}

function replacePart(page: string, name: string, part: string): string {
  const pattern = new RegExp(`(<!-- ${name} -->\n)[^]*?(<!-- end -->)`);
  if (!pattern.test(page)) throw new Error(`the page has no part ${name}`);
  return page.replace(pattern, (_, begin: string, end: string) => `${begin}\n${part}\n\n${end}`);
}

function uncountedPart(): string {
  const names = new Map(Object.entries(language.blocks).map(([name, { ir }]) => [ir as string, name]));
  const items = Object.entries(uncounted).map(
    ([kind, words]) => `- \`${names.get(kind)}\` ${words.en} (${words.id})`,
  );
  return ["What else a file declares does not count:", items.join("\n")].join("\n\n");
}

function tablePart(): string {
  const chapters: readonly (readonly [title: string, rows: readonly Row[]])[] = [
    ["`paket`", packageRows],
    ["`lisensi_paket`", licenceRows],
    ["`submit_package`", submissionRows],
    ["`pustaka`", libraryRows],
    ["Everything else", table.slice(-1)],
  ];
  return chapters.map(([title, rows]) => `### ${title}\n\n${rows.map(rowPart).join("\n")}`).join("\n\n");
}

function rowPart({ name, place, changes, level, en, id }: Row): string {
  const where = place === "**" ? [] : [`\`${writtenPlace(place)}\``];
  const facts = [`**${level}**`, ...where, (changes ?? ["any change"]).join(", ")];
  return [`- \`${name}\` · ${facts.join(" · ")}`, words(en), words(id)].join("\\\n  ");
}

function words(text: string): string {
  return text.replace(/\{(\w+)\}/g, "‹$1›");
}

/** A place by the names that an author writes. */
function writtenPlace(place: string): string {
  const [kind = "", ...parts] = place.replace(/\/\*\*$/, "").split("/");
  const [block, spec] = Object.entries<BlockSpec>(language.blocks).find(([, { ir }]) => ir === kind) ?? [];
  let holder: BlockSpec | SectionSpec | undefined = spec;
  const written = parts.map((part) => {
    const names = part.split("|").map((one) => nameIn(holder, one));
    holder = names.map((name) => holder?.sections?.[name]).find((section) => section !== undefined);
    return names.join(" | ");
  });
  return [block, ...written].join(" › ");
}

const parts: Readonly<Record<string, string>> = {
  "*": "…",
  functions: "fungsi",
  parameters: "parameter",
  body: "isi",
  documentation: "komentar",
  version_constraint: "versi",
};

function nameIn(holder: BlockSpec | SectionSpec | undefined, ir: string): string {
  const members = { ...holder?.properties, ...holder?.sections };
  const own = Object.entries(members).find(([name, member]) => (member.ir ?? name) === ir)?.[0];
  return own ?? parts[ir] ?? ir;
}
