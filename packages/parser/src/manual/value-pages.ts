import type { valueMessages } from "../diagnostics/value-messages.ts";
import { addressPages } from "./address-pages.ts";
import { callPages } from "./call-pages.ts";
import { collectionPages } from "./collection-pages.ts";
import { moneyPages } from "./money-pages.ts";
import { numberPages } from "./number-pages.ts";
import type { Pages } from "./page.ts";
import { pathPages } from "./path-pages.ts";
import { timePages } from "./time-pages.ts";
import { versionPages } from "./version-pages.ts";
import { wordPages } from "./word-pages.ts";

/** Pages on what a property holds: all of KDN3xxx. */
export const valuePages: Pages<keyof typeof valueMessages> = {
  ...wordPages,
  ...versionPages,
  ...addressPages,
  ...timePages,
  ...pathPages,
  ...moneyPages,
  ...numberPages,
  ...collectionPages,
  ...callPages,
};
