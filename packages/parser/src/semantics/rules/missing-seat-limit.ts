import type { BlockRule } from "../rule.ts";

/** Who sells by the user says for how many. */
export const missingSeatLimit: BlockRule = {
  scope: "block",
  visit: (report) => ({
    section({ spec, name, properties }, owner) {
      if (spec === undefined || name !== "model_lisensi" || owner.name !== "lisensi_paket") return;
      const type = properties.find((property) => property.name === "jenis");
      const limit = properties.find((property) => property.name === "batas_pengguna");
      const isLeftOut = limit === undefined || limit.node.value.kind === "null";
      if (type?.value === "per_user" && isLeftOut) report("missing-seat-limit", type.node.value, {});
    },
  }),
};
