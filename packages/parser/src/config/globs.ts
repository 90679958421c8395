/** Globs relative to a folder, for a search that leaves out dot folders: what it is to find, and what to pass over. */
export interface ManifestGlobs {
  readonly patterns: readonly string[];
  readonly ignore: readonly string[];
}

/**
 * What to search for manifests: what `include` matches, or what lies in a folder that it matches, without what `exclude`
 * matches in the same way, and never in `node_modules`. What is found and does not end in `.kodeon` is no manifest.
 */
export function manifestGlobs(include: readonly string[], exclude: readonly string[]): ManifestGlobs {
  return {
    patterns: include.flatMap((pattern) => [pattern, `${unslashed(pattern)}/**/*.kodeon`]),
    ignore: ["**/node_modules/**", ...exclude.flatMap((pattern) => [pattern, `${unslashed(pattern)}/**`])],
  };
}

function unslashed(pattern: string): string {
  return pattern.replace(/\/+$/, "");
}
