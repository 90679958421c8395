import { licenceRows } from "./licence-rows.ts";
import { libraryRows } from "./library-rows.ts";
import { packageRows } from "./package-rows.ts";
import { submissionRows } from "./submission-rows.ts";
import type { Row } from "./row.ts";

/** What every change counts as. The first row that fits counts; the last one fits everything. */
export const table: readonly Row[] = [
  ...packageRows,
  ...licenceRows,
  ...submissionRows,
  ...libraryRows,
  {
    name: "other",
    place: "**",
    level: "fix",
    id: "{member} berubah, tanpa akibat yang diketahui bagi pemakai.",
    en: "{member} has changed, with no known effect on users.",
  },
];

/** What those who use a package are taken to have where nothing is written, by place. */
export const unwritten: Readonly<Record<string, string | number | boolean>> = {
  "package/compatibility/kodeon": "*",
  "license/type": "free",
  "license/license_model/type": "unlimited",
  "license/license_model/auto_renew": false,
  "license/features/commercial": true,
  "license/features/modification": true,
  "license/features/redistribution": true,
  "license/features/support": "none",
};

/** The requirements without which a package does not work, and those that it can do without: between these two one may move. */
export const requirements = "package/dependencies";
export const optionalRequirements = "package/optional_dependencies";

/** Choices that have an order, by place: what costs users nothing first. Those in one list cost the same. */
export const orders: Readonly<Record<string, readonly (readonly string[])[]>> = {
  "license/type": [["free", "open_source"], ["freemium"], ["commercial", "paid"], ["subscription"]],
  "license/license_model/type": [["unlimited"], ["per_organization"], ["per_user", "per_device"]],
  "license/features/support": [["premium"], ["standard"], ["community"], ["none"]],
};

/** Amounts that are without limit where none is written, by place; elsewhere what is not written is nothing. */
export const unlimited: ReadonlySet<string> = new Set([
  "license/license_model/seat_limit",
  "license/license_model/duration",
]);

/** The one member that is no change in itself: the version is what the changes are held against. */
export const judged: ReadonlySet<string> = new Set(["package/version"]);

/** The kinds of declaration that do not speak about what a version promises, and why. */
export const uncounted = {
  configuration: {
    id: "mengatur marketplace di komputer seseorang, bukan sebuah paket",
    en: "sets up the marketplace on somebody's machine and speaks of no package",
  },
  search: { id: "mencari paket, bukan menerangkannya", en: "looks for packages and does not describe one" },
  review: {
    id: "ditulis pemakai, dan berubah tanpa versi baru",
    en: "is written by users, and changes without a new version",
  },
  submission: {
    id: "mengatur satu kali pengiriman ke marketplace, kecuali monetization-nya bila paket itu tidak punya lisensi_paket",
    en: "settles one delivery to the marketplace, save for its monetization where the package has no lisensi_paket",
  },
  update: {
    id: "mengumumkan sebuah versi dan tidak mengubah isinya",
    en: "announces a version and changes nothing in it",
  },
  discussion: { id: "adalah percakapan tentang sebuah paket", en: "is a conversation about a package" },
  integrations: {
    id: "menghubungkan marketplace dengan layanan lain",
    en: "connects the marketplace with other services",
  },
  ai_features: { id: "mengatur bantuan di marketplace", en: "sets up the help that the marketplace gives" },
} as const;
