import samples from "../../generated/samples.js";

const byPath: ReadonlyMap<string, string> = new Map(Object.entries(samples));

/**
 * A line of the examples that shows a property as somebody would write it, by the names on the way to it:
 * `["paket", "metadata", "author"]`. Undefined for those that only fit on several lines.
 */
export function sampleOf(path: readonly string[]): string | undefined {
  return byPath.get(path.join("."));
}
