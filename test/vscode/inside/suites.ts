import { colourTests } from "./colour-tests.ts";
import { commandTests } from "./command-tests.ts";
import { compileTests } from "./compile-tests.ts";
import { configurationTests } from "./configuration-tests.ts";
import { contributionTests } from "./contribution-tests.ts";
import { folderTests } from "./folder-tests.ts";
import { indonesianTests } from "./indonesian-tests.ts";
import { serverTests } from "./server-tests.ts";

type Suite = Readonly<Record<string, () => Promise<void>>>;

/** Every test that runs inside the editor, by its name, and by what the editor has open. */
export const suites = {
  "one-folder": {
    ...serverTests,
    ...colourTests,
    ...compileTests,
    ...commandTests,
    ...configurationTests,
    ...contributionTests,
  },
  "two-folders": folderTests,
  indonesian: indonesianTests,
} as const satisfies Readonly<Record<string, Suite>>;
