import {
  language,
  type BlockSpec,
  type PropertySpec,
  type SectionSpec,
} from "../../packages/parser/src/language.ts";
import { createStops, type Stops } from "../../packages/lsp/src/service/completion/snippet.ts";
import type { Snippet } from "./snippet.ts";
import { bodyOfFunction } from "./statements.ts";
import { valueOf } from "./value.ts";

/** A snippet for every block, with what must stand in it; where nothing must, with the first that may. */
export const blockSnippets: readonly (readonly [string, Snippet])[] = Object.entries<BlockSpec>(
  language.blocks,
).map(([name, spec]) => [
  name,
  {
    prefix: [name, ...(spec.aliases ?? []), spec.ir],
    body: blockBody(name, spec),
    description: `${spec.id}\n${spec.en}`,
  },
]);

function blockBody(name: string, spec: BlockSpec): readonly string[] {
  const stops = createStops();
  const head = `${name}${label(spec, stops)}:`;
  if (spec.functions) return [head, ...bodyOfFunction(stops).map((line) => `\t${line}`)];
  const required = entries(spec, stops);
  const body = required.length > 0 ? required : firstEntry(spec, stops);
  return [head, ...body.map((line) => `\t${line}`)];
}

function label({ label: spec }: BlockSpec, { stop }: Stops): string {
  if (spec === undefined) return "";
  return spec.type === "name" ? ` ${stop("nama_pustaka")}` : ` "${stop("nama-paket")}"`;
}

function entries(
  { properties = {}, sections = {} }: Pick<SectionSpec, "properties" | "sections">,
  stops: Stops,
): readonly string[] {
  return [
    ...Object.entries<PropertySpec>(properties).flatMap(([name, spec]) =>
      spec.required ? [`${name} = ${valueOf(spec, stops)}`] : [],
    ),
    ...Object.entries<SectionSpec>(sections).flatMap(([name, spec]) =>
      spec.required ? [`${name}:`, ...entries(spec, stops).map((line) => `\t${line}`)] : [],
    ),
  ];
}

function firstEntry({ properties = {}, sections = {} }: SectionSpec, stops: Stops): readonly string[] {
  const [property] = Object.entries<PropertySpec>(properties);
  if (property) return [`${property[0]} = ${valueOf(property[1], stops)}`];
  const [section] = Object.entries<SectionSpec>(sections);
  return section ? [`${section[0]}:`, ...firstEntry(section[1], stops).map((line) => `\t${line}`)] : [];
}
