import { libraryRule } from "../functions/function-rule.ts";

/** A library has one function of a name. */
export const duplicateFunction = libraryRule((report, { own, damage }) => {
  for (const { name, repeated } of own.values()) {
    for (const each of repeated)
      if (!damage.touches(each)) report("duplicate-function", each, { name: each.text }, { related: [name] });
  }
});
