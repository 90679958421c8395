import { commandTests } from "./command-tests.ts";
import { configurationTests } from "./configuration-tests.ts";
import { contributionTests } from "./contribution-tests.ts";
import { serverTests } from "./server-tests.ts";

/** Every test that runs inside the editor, by its name. */
export const suite: Readonly<Record<string, () => Promise<void>>> = {
  ...serverTests,
  ...commandTests,
  ...configurationTests,
  ...contributionTests,
};
