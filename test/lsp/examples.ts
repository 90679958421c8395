import { readdirSync, readFileSync } from "node:fs";

const folder = new URL("../../examples/", import.meta.url);

/** The texts of all examples by the URIs that they go by in tests. */
export const examples: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".kodeon"))
    .sort()
    .map((name) => [`file:///${name}`, readFileSync(new URL(name, folder), "utf8")]),
);
