import { existsSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import type { FormatOptions } from "@kodeon/parser/format";
import type { Cache, ProcessedFileConfig } from "editorconfig";
import { readInput, type Reading } from "../read.ts";

/** An `.editorconfig` that cannot be read, and why. */
export interface LayoutFault {
  readonly path: string;
  readonly reading: Exclude<Reading, { readonly text: string }>;
}

/** Finds how the file of a path is to be formatted; it need not be there. */
export type FindLayout = (path: string) => Promise<FormatOptions | LayoutFault>;

const configName = ".editorconfig";

/**
 * `indent_size` as it was written: where that was `tab`, the package puts `tab_width` in its place. It brings all names
 * into lower case, so that this one is nobody's.
 */
const writtenSize = "writtenIndentSize";

/** Deeper indentation than this is a slip and no layout. */
const widest = 16;

/** Finds layouts in the `.editorconfig` files from a file's folder upwards; what they do not say is left to the formatter. */
export function layoutFinder(): FindLayout {
  const cache = cacheOfFiles();
  const hasConfig = configSearch();
  return async (path) => {
    const absolute = resolve(path);
    // Most projects have none, and the package that reads them takes as long to load as all the rest.
    if (!hasConfig(dirname(absolute))) return {};
    const { parseSync } = await import("editorconfig");
    try {
      return layoutFrom(parseSync(absolute, { cache }));
    } catch (error) {
      const fault = await findFault(dirname(absolute));
      if (!fault) throw error;
      return fault;
    }
  };
}

/** The layout that properties of EditorConfig ask for, by its specification 0.17; values that it does not know are passed over. */
export function layoutFrom(properties: Readonly<Record<string, unknown>>): FormatOptions {
  // Values are case-insensitive, and only some of them come in lower case.
  const word = (name: string): string => String(properties[name]).toLowerCase();
  const number = (name: string, most = Infinity): number | undefined => {
    const value = /^[1-9]\d{0,8}$/.test(word(name)) ? Number(word(name)) : Infinity;
    return value < Infinity && value <= most ? value : undefined;
  };

  const style = word("indent_style");
  const useTabs = style === "tab" || (style !== "space" && word(writtenSize) === "tab");
  const own = number("indent_size", widest);
  const tab = number("tab_width", widest);
  const indentWidth = useTabs ? (tab ?? own) : (own ?? tab);
  const maxLineLength = word("max_line_length") === "off" ? Infinity : number("max_line_length");
  const ending = word("end_of_line");
  const isEnded = word("insert_final_newline");
  return {
    ...(useTabs ? { useTabs } : {}),
    ...(indentWidth === undefined ? {} : { indentWidth }),
    ...(maxLineLength === undefined ? {} : { maxLineLength }),
    ...(ending === "lf" || ending === "crlf" || ending === "cr" ? { endOfLine: ending } : {}),
    ...(isEnded === "true" || isEnded === "false" ? { insertFinalNewline: isEnded === "true" } : {}),
  };
}

/** The files that the package has read, which also keep what it overwrites when it joins them. */
function cacheOfFiles(): Cache {
  const files = new Map<string, ProcessedFileConfig>();
  return {
    get: (path) => files.get(path),
    set(path, file) {
      for (const [, section] of file.config)
        if ("indent_size" in section) section[writtenSize] = section.indent_size;
      files.set(path, file);
      return this;
    },
  };
}

/** Tells whether an absolute folder or one above it has an `.editorconfig`. */
function configSearch(): (folder: string) => boolean {
  const known = new Map<string, boolean>();
  return function search(folder): boolean {
    const seen = known.get(folder);
    if (seen !== undefined) return seen;
    const parent = dirname(folder);
    const found: boolean = existsSync(join(folder, configName)) || (parent !== folder && search(parent));
    known.set(folder, found);
    return found;
  };
}

/** The nearest `.editorconfig` from an absolute folder upwards that cannot be read. */
async function findFault(folder: string): Promise<LayoutFault | undefined> {
  const path = join(folder, configName);
  const reading = await readInput(path);
  if ("offset" in reading) return { path: relative("", path).replaceAll(sep, "/"), reading };
  return dirname(folder) === folder ? undefined : findFault(dirname(folder));
}
