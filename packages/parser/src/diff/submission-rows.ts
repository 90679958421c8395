import type { Row } from "./row.ts";

/**
 * What changes to the paid extras of a `submit_package` count as. All else in its `monetization` counts as the same in a
 * `lisensi_paket` would.
 */
export const submissionRows = [
  {
    name: "extra-added",
    place: "submission/monetization/premium_features/*",
    changes: ["added"],
    level: "feature",
    id: "Tambahan {item} kini dapat dibeli dengan harga {to}.",
    en: "The extra {item} can be bought now, for {to}.",
  },
  {
    name: "extra-removed",
    place: "submission/monetization/premium_features/*",
    changes: ["removed"],
    level: "breaking",
    id: "Tambahan {item} tidak ditawarkan lagi: yang memakainya mungkin kehilangannya.",
    en: "The extra {item} is not offered any more: whoever uses it may lose it.",
  },
  {
    name: "extra-price-raised",
    place: "submission/monetization/premium_features/*",
    changes: ["raised", "changed"],
    level: "breaking",
    id: "Harga tambahan {item} kini {to} alih-alih {from}: pemakai mungkin membayar lebih banyak.",
    en: "The price of the extra {item} is {to} now instead of {from}: users may pay more.",
  },
  {
    name: "extra-price-lowered",
    place: "submission/monetization/premium_features/*",
    changes: ["lowered"],
    level: "feature",
    id: "Harga tambahan {item} turun dari {from} menjadi {to}.",
    en: "The price of the extra {item} falls from {from} to {to}.",
  },
] as const satisfies readonly Row[];
