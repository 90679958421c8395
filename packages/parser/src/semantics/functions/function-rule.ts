import type { Report } from "../../diagnostics/diagnostic.ts";
import type { BlockRule } from "../rule.ts";
import { libraryOf, type Library, type LibraryFunction } from "./library.ts";

/** A rule that looks at the functions of libraries, one after the other. */
export function functionRule(
  check: (report: Report, library: Library, own: LibraryFunction) => void,
): BlockRule {
  return libraryRule((report, library) => {
    for (const own of library.functions) check(report, library, own);
  });
}

/** A rule that looks at each library as a whole. */
export function libraryRule(check: (report: Report, library: Library) => void): BlockRule {
  return {
    scope: "block",
    visit: (report) => ({
      block(block) {
        const library = libraryOf(block);
        if (library !== undefined) check(report, library);
      },
    }),
  };
}
