import { relative, sep } from "node:path";

/**
 * A file as services that show a repository name it: relative to the working folder, with forward slashes; a point for
 * the working folder itself.
 */
export function relativePath(file: string): string {
  return relative("", file).replaceAll(sep, "/") || ".";
}
