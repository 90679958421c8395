import type { PropertySpec, SectionSpec, TypeSpec } from "@kodeon/parser/language";
import { escapeSnippet, type Stops } from "./snippet.ts";

/** What is written for a value that is still to be thought of. */
export function stubOf(spec: PropertySpec, stops: Stops): string {
  const stub = stubOfType(spec, stops, spec.default);
  return spec.list === true ? `[${stub}]` : stub;
}

/** The same for a value by itself, whatever list it may stand in. */
export function stubOfType(spec: TypeSpec, { stop, pick }: Stops, preset?: PropertySpec["default"]): string {
  const text = (content = ""): string => `"${stop(content)}"`;
  switch (spec.type) {
    case "slug":
      return spec.known ? pick(spec.known) : text();
    case "choice": {
      const words = Object.keys(spec.choices);
      const first = words.filter((word) => spec.choices[word] === preset);
      return pick([...new Set([...first, ...words])]);
    }
    case "url":
      return `"https://${stop()}"`;
    case "path":
      return spec.endings ? `"${stop()}${spec.endings[0] ?? ""}"` : text();
    case "count":
    case "number":
      return stop(String(preset ?? spec.min ?? 1));
    case "money":
      return stop("10_000");
    case "money-map":
      return `{ ${text("nama")} = ${stop("10_000")} \\}`;
    case "record": {
      const fields = Object.entries(spec.fields).filter(([, { required }]) => required);
      const stubs = fields.map(([name, field]) => `${name} = ${stubOf(field, { stop, pick })}`);
      return `{ ${stubs.join(", ")} \\}`;
    }
    case "licence":
      return pick(["MIT", '"Apache-2.0"', '"GPL-3.0-or-later"', "proprietary"]);
    case "flag":
      return pick(["benar", "salah"]);
    case "currency":
      return pick(["IDR", "USD"]);
    case "language":
      return `"${pick(["id", "en"])}"`;
    case "ratio":
      return stop("0.8");
    case "secret":
      return `lingkungan(${text("NAMA")})`;
    default:
      return text(examples[spec.type]);
  }
}

/** Values of which most people will want one much like it. */
const examples: Readonly<Partial<Record<TypeSpec["type"], string>>> = {
  version: "1.0.0",
  "version-range": "^1.0.0",
  glob: "src/**",
  "cache-path": "~/.kodeon",
  duration: "7_hari",
  comparison: ">1000",
};

/** A property as a whole. */
export function propertyStub(name: string, spec: PropertySpec, stops: Stops): string {
  return `${name} = ${stubOf(spec, stops)}`;
}

/** What must stand in a block or section, a line each, the depth of its lines left out; an empty line where nothing must. */
export function bodyStub(
  { properties = {}, sections = {} }: Pick<SectionSpec, "properties" | "sections">,
  indent: string,
  stops: Stops,
): readonly string[] {
  const lines: string[] = [];
  for (const [name, spec] of Object.entries(properties))
    if (spec.required) lines.push(propertyStub(name, spec, stops));
  for (const [name, spec] of Object.entries(sections))
    if (spec.required) lines.push(...sectionStub(name, spec, indent, stops));
  return lines;
}

/** A section with what must stand in it, a line each. */
export function sectionStub(
  name: string,
  spec: SectionSpec,
  indent: string,
  stops: Stops,
): readonly string[] {
  const body = bodyStub(spec, indent, stops);
  return [`${escapeSnippet(name)}:`, ...(body.length === 0 ? ["$0"] : body).map((line) => indent + line)];
}

/** A function; `body` is the depth of its lines, relative to that of the line on which it begins. */
export function functionStub(body: string, stop: (text?: string) => string): string {
  return `fungsi ${stop("nama")}(${stop()}):\n${body}$0`;
}
