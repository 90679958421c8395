import { writeFileSync } from "node:fs";
import { makePages } from "./manual/pages.ts";

// Writes the generated pages of the manual into docs/; whoever runs it reads the difference.
for (const [path, text] of await makePages()) writeFileSync(new URL(`../${path}`, import.meta.url), text);
