import { readFileSync, writeFileSync } from "node:fs";
import { refreshPage, versionsPage } from "./versions/page.ts";

// Writes the table of what changes count as into docs/versions.md; whoever runs it reads the difference.
const file = new URL(`../${versionsPage}`, import.meta.url);
writeFileSync(file, await refreshPage(readFileSync(file, "utf8")));
