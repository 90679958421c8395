import { libraryRule } from "../functions/function-rule.ts";
import { matchedCalls } from "../functions/match-arguments.ts";
import { createSuggester } from "../functions/suggester.ts";

/** The name of an argument is that of a parameter. */
export const unknownArgument = libraryRule((report, library) => {
  const suggest = createSuggester();
  for (const { scope } of library.functions) {
    for (const { signature, unknown } of matchedCalls(scope, library)) {
      for (const { name: argument } of unknown) {
        const { name, label, parameters, declaration } = signature;
        const suggestion = suggest(argument.text, parameters);
        const { start, end } = argument;
        const fix = suggestion === undefined ? [] : [{ start, end, text: suggestion }];
        const values = { name, argument: argument.text, signature: label, ...(suggestion && { suggestion }) };
        report("unknown-argument", argument, values, { related: declaration ? [declaration] : [], fix });
      }
    }
  }
});
