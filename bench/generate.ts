import { createBlock } from "./blocks.ts";
import { libraryText } from "./library.ts";
import { createRandom } from "./random.ts";
import { singletons } from "./singletons.ts";
import { writeKodeon } from "./write-kodeon.ts";
import { dataOf, writeYaml, type Data } from "./write-data.ts";

/** The same manifests in three notations; all is ASCII, so that characters are bytes. */
export interface Manifests {
  readonly kodeon: string;
  readonly json: string;
  readonly yaml: string;
}

/**
 * Writes valid manifests of every kind of block until their KODEON text has `bytes` bytes, always the same ones.
 * With functions, every second declaration is a `pustaka`; those are left out of the JSON and the YAML.
 */
export function generateManifests(bytes: number, withFunctions = false): Manifests {
  const random = createRandom(20250101);
  const parts: string[] = [];
  const data: Data[] = [];
  let length = 0;
  for (let serial = 0; length < bytes; serial++) {
    const single = bytes > 10_000 ? singletons[serial - 8] : undefined;
    const block = single ?? createBlock(random, serial);
    let part = writeKodeon(block, random);
    if (withFunctions) part += libraryText(random, serial);
    data.push(dataOf(block));
    parts.push(part);
    length += part.length;
  }
  return {
    kodeon: parts.join(""),
    json: JSON.stringify(data, undefined, 2),
    yaml: `${writeYaml(data).trimStart()}\n`,
  };
}
