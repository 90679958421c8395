import type { EnvironmentReference } from "../schema/types.ts";
import { isCallOf, readEnvironment } from "./call.ts";
import { expectText } from "./expect.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** What nobody else should see: the name of an environment variable or, told by a rule, the secret itself. */
export const readSecret: Reader<SpecOf<"secret">, string | EnvironmentReference> = (node, _spec, context) =>
  isCallOf(node, "lingkungan")
    ? readEnvironment(node, context)
    : expectText(node, "expected-secret", context);
