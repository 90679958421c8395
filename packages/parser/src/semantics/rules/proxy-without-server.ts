import type { BlockRule } from "../rule.ts";

/** A proxy that is enabled has a server. */
export const proxyWithoutServer: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ spec, name, properties }, owner) {
      if (spec === undefined || name !== "proxy" || owner.name !== "konfigurasi_marketplace") return;
      const enabled = properties.find((property) => property.name === "enabled");
      const server = properties.find((property) => property.name === "server");
      const isLeftOut = server === undefined || server.node.value.kind === "null";
      if (enabled?.value !== true || !isLeftOut) return;
      const { start, end } = enabled.node.value;
      report("proxy-without-server", enabled.node, {}, { fix: [{ start, end, text: "salah" }] });
    },
  }),
};
