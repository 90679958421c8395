import type { BlockRule } from "../rule.ts";

/** Secrets do not stand in files that others read. */
export const literalSecret: BlockRule = {
  scope: "block",
  visit: (report) => ({
    property({ node, spec, value, name }, owner) {
      if (spec?.type !== "secret" || typeof value !== "string" || value === "") return;
      // The variable is called by where the secret belongs: GITHUB_CLIENT_SECRET.
      const variable = `${owner.name}_${name}`.toUpperCase().replace(/[^A-Z0-9]+/g, "_");
      const suggestion = `lingkungan("${variable}")`;
      const { start, end } = node.value;
      report("literal-secret", node.value, { suggestion }, { fix: [{ start, end, text: suggestion }] });
    },
  }),
};
