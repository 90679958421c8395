import { functionRule } from "../functions/function-rule.ts";
import { tellUnknown } from "./undefined-name.ts";

/** What is called must be a function of the library or the host, or a variable that may hold one. */
export const undefinedFunction = functionRule((report, _library, { unknown }) => {
  for (const each of unknown) if (each.first.use === "call") tellUnknown("undefined-function", each, report);
});
