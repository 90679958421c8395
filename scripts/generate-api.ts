import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { makeApiFiles } from "./api/api-files.ts";

// Writes the API files of the library, which tell all that it exports; whoever runs it reads the difference.
const root = new URL("../", import.meta.url);
const files = await makeApiFiles();
rmSync(new URL("packages/parser/api/", root), { recursive: true, force: true });
mkdirSync(new URL("packages/parser/api/", root));
for (const [path, text] of files) writeFileSync(new URL(path, root), text);
