import { fileURLToPath, pathToFileURL } from "node:url";
import type { Notation } from "./content.ts";

/** A language server and what a client has to know of it. */
export interface Contender {
  readonly name: string;
  readonly notation: Notation;
  readonly languageId: string;
  /** The script that Node runs, and its arguments. */
  readonly command: readonly string[];
  /** Whether the client asks for diagnostics, or waits for them. */
  readonly asks: boolean;
  /** Whether it looks for files itself, or speaks of none but those that the client has opened. */
  readonly looks: boolean;
  /** It may wait so long for more changes before it begins to check, in milliseconds. */
  readonly patience: number;
  /** What a client answers when asked for the settings of a section. */
  readonly settings: Readonly<Record<string, unknown>>;
}

const path = (name: string): string => fileURLToPath(new URL(`../../${name}`, import.meta.url));

/** Everything that is measured, in the order of the table. `schema` is the file that says what the YAML may hold. */
export function contendersFor(schema: string): readonly Contender[] {
  const kodeon = {
    notation: "kodeon",
    languageId: "kodeon",
    command: [path("packages/lsp/bin/kodeon-lsp.js"), "--stdio"],
    looks: true,
    patience: 20,
    settings: {},
  } as const;
  return [
    { name: "kodeon-lsp, asked", asks: true, ...kodeon },
    { name: "kodeon-lsp, unasked", asks: false, ...kodeon },
    {
      name: "yaml-language-server",
      notation: "yaml",
      languageId: "yaml",
      command: [path("node_modules/yaml-language-server/bin/yaml-language-server"), "--stdio"],
      asks: false,
      looks: false,
      patience: 250,
      settings: {
        yaml: {
          validate: true,
          completion: true,
          hover: true,
          schemaStore: { enable: false },
          schemas: { [pathToFileURL(schema).href]: ["*.yaml"] },
        },
      },
    },
    {
      name: "TypeSpec's tsp-server",
      notation: "typespec",
      languageId: "typespec",
      command: [path("node_modules/@typespec/compiler/cmd/tsp-server.js"), "--stdio"],
      asks: false,
      looks: false,
      patience: 1100,
      settings: {},
    },
  ];
}
