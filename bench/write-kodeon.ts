import { isSpecial, type Block, type Body, type Plain, type Special } from "./manifest.ts";
import type { Random } from "./random.ts";
import { sentence } from "./words.ts";

/** Writes a block as an author would, with comments here and there; ends with an empty line. */
export function writeKodeon(block: Block, random: Random): string {
  const label = block.label === undefined ? "" : ` "${block.label}"`;
  const head = `// ${block.comment}\n${block.word}${label}:\n`;
  return `${head}${writeBody(block.body, "    ", random)}\n`;
}

function writeBody(body: Body, indent: string, random: Random): string {
  let result = "";
  for (const [key, content] of Object.entries(body)) {
    if (random.oneIn(14)) result += `${indent}// ${sentence(random)}\n`;
    if (isSpecial(content)) {
      result += writeSpecial(key, content, indent, random);
    } else {
      const comment = random.oneIn(20) ? ` // ${sentence(random)}` : "";
      result += `${indent}${key} = ${writePlain(content, indent)}${comment}\n`;
    }
  }
  return result;
}

function writeSpecial(key: string, content: Special, indent: string, random: Random): string {
  const inner = `${indent}    `;
  switch (content.type) {
    case "section":
      return `\n${indent}${key}:\n${writeBody(content.body, inner, random)}`;
    case "requirements":
      return `\n${indent}${key}:\n${writeRequirements(content.ranges, inner)}`;
    case "map":
      return `${indent}${key} = {\n${writeEntries(content.entries, inner)}\n${indent}}\n`;
    case "maps": {
      const items = content.items.map(
        (item) => `${inner}{ ${writeEntries(item, "").replaceAll("\n", " ")} }`,
      );
      return `${indent}${key} = [\n${items.join(",\n")}\n${indent}]\n`;
    }
    case "text": {
      const lines = content.lines.map((line) => (line === "" ? "\n" : `${inner}${line}\n`));
      return `${indent}${key} = "\n${lines.join("")}${indent}"\n`;
    }
  }
}

function writeRequirements(ranges: Readonly<Record<string, readonly string[]>>, indent: string): string {
  return Object.entries(ranges)
    .map(([name, all]) => `${indent}"${name}" ${all.map(quoteVersion).join(" dan ")}\n`)
    .join("");
}

function quoteVersion(range: string): string {
  return range.replace(/^(\S+) (.*)$/, '$1 "$2"');
}

function writeEntries(entries: Readonly<Record<string, Plain>>, indent: string): string {
  return Object.entries(entries)
    .map(([key, value]) => `${indent}"${key}": ${writePlain(value, indent)}`)
    .join(",\n");
}

function writePlain(value: Plain, indent: string): string {
  if (!Array.isArray(value)) return JSON.stringify(value);
  const items = value.map((item: Plain) => writePlain(item, indent));
  const line = `[${items.join(", ")}]`;
  return line.length < 70
    ? line
    : `[\n${items.map((item) => `${indent}    ${item}`).join(",\n")}\n${indent}]`;
}
