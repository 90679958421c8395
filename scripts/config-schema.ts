import { format, resolveConfig } from "prettier";
import { configName, plainConfig } from "../packages/parser/src/config/read-config.ts";
import { ruleSettings } from "../packages/parser/src/config/rules.ts";
import { catalogue, type DiagnosticName, isConfigurable } from "../packages/parser/src/index.ts";

/** Where the JSON Schema of `kodeonc.json` is kept. */
export const configSchemaFile = new URL("../grammar/kodeonc.schema.json", import.meta.url);

/** The JSON Schema (draft 7, which editors read) of `kodeonc.json`, as the file is to hold it. */
export async function printConfigSchema(): Promise<string> {
  const names = (Object.keys(catalogue) as DiagnosticName[])
    .filter(isConfigurable)
    .toSorted((a, b) => (catalogue[a].code < catalogue[b].code ? -1 : 1));
  const schema = {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: configName,
    description: words(
      "Pengaturan kodeonc untuk sebuah ruang kerja.",
      "The settings of kodeonc for a workspace.",
    ),
    type: "object",
    properties: {
      $schema: { type: "string" },
      language: {
        description: words("Bahasa pesan.", "The language of messages."),
        enum: ["id", "en"],
      },
      rules: {
        description: words(
          "Apa jadinya temuan sebuah aturan, menurut nama atau kodenya.",
          "What becomes of the findings of a rule, by its name or its code.",
        ),
        type: "object",
        properties: Object.fromEntries([
          ...names.map((name) => [name, describe(name, catalogue[name].code)]),
          ...names.map((name) => [catalogue[name].code, describe(name, name)]),
        ]),
        additionalProperties: false,
      },
      include: {
        description: words(
          "Pola glob berkas yang diperiksa, relatif terhadap folder ini.",
          "The globs of the files to check, relative to this folder.",
        ),
        ...globs(plainConfig.include),
      },
      exclude: {
        description: words(
          "Pola glob berkas yang tidak diperiksa, relatif terhadap folder ini.",
          "The globs of the files not to check, relative to this folder.",
        ),
        ...globs(plainConfig.exclude),
      },
    },
    additionalProperties: false,
    definitions: { setting: { enum: ruleSettings } },
  };
  const options = await resolveConfig(configSchemaFile);
  return format(JSON.stringify(schema, null, 2), { ...options, parser: "json" });
}

function describe(name: DiagnosticName, title: string) {
  const { id, en, severity } = catalogue[name];
  return {
    allOf: [{ $ref: "#/definitions/setting" }],
    title,
    description: words(id, en),
    default: severity,
  };
}

function globs(standard: readonly string[]) {
  return { type: "array", items: { type: "string", minLength: 1 }, default: standard };
}

function words(id: string, en: string): string {
  return `${id}\n${en}`;
}
