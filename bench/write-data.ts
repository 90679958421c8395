import { isSpecial, type Block, type Body, type Content } from "./manifest.ts";

/** JSON's own values. */
export type Data = string | number | boolean | readonly Data[] | { readonly [key: string]: Data };

/** The data of a block, as somebody would lay it out who has JSON or YAML to write manifests in. */
export function dataOf({ word, label, body }: Block): Data {
  return { kind: word, ...(label !== undefined && { name: label }), ...bodyData(body) };
}

function bodyData(body: Body): Readonly<Record<string, Data>> {
  return Object.fromEntries(Object.entries(body).map(([key, content]) => [key, contentData(content)]));
}

function contentData(content: Content): Data {
  if (!isSpecial(content)) return content;
  switch (content.type) {
    case "section":
      return bodyData(content.body);
    case "requirements":
      return Object.fromEntries(Object.entries(content.ranges).map(([name, all]) => [name, all.join(" ")]));
    case "map":
      return content.entries;
    case "maps":
      return content.items;
    case "text":
      return content.lines.join("\n");
  }
}

/** Writes data as YAML in block style: what needs no quotes has none, and texts of several lines are literal. */
export function writeYaml(data: Data, indent = ""): string {
  if (Array.isArray(data)) {
    return data.map((item: Data) => `\n${indent}- ${writeYaml(item, `${indent}  `).trimStart()}`).join("");
  }
  if (typeof data === "object") {
    return Object.entries(data)
      .map(([key, value]) => {
        const written = writeYaml(value, `${indent}  `);
        return `\n${indent}${writeScalar(key)}:${written.startsWith("\n") ? "" : " "}${written}`;
      })
      .join("");
  }
  return typeof data === "string" ? writeText(data, indent) : String(data);
}

function writeText(text: string, indent: string): string {
  if (!text.includes("\n")) return writeScalar(text);
  return `|-\n${text.replace(/^(?=.)/gm, indent)}`;
}

function writeScalar(text: string): string {
  return /^[A-Za-z][\w ./-]*$/.test(text) && !/^(?:true|false|null|yes|no|on|off)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
