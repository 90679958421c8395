import type { PlainType, TypeSpec } from "../schema/spec.ts";
import type { Value } from "../syntax/tree.ts";
import { readCachePath } from "./cache-path.ts";
import { readChoice } from "./choice.ts";
import { readComparison } from "./comparison.ts";
import { readCount } from "./count.ts";
import { readCurrency } from "./currency.ts";
import { readDateTime } from "./date-time.ts";
import { readDate } from "./date.ts";
import { readDuration } from "./duration.ts";
import { readEmail } from "./email.ts";
import { readFlag } from "./flag.ts";
import { readGlob } from "./glob.ts";
import { readLanguage } from "./language.ts";
import { readLicence } from "./licence.ts";
import { readMoneyMap } from "./money-map.ts";
import { readMoney } from "./money.ts";
import { readNumber } from "./number.ts";
import { readPackageName } from "./package-name.ts";
import { readPath } from "./path.ts";
import { readRatio } from "./ratio.ts";
import type { ReadContext, Reader } from "./reader.ts";
import { readRecord } from "./record.ts";
import { readSecret } from "./secret.ts";
import { readSlug } from "./slug.ts";
import type { SpecOf } from "./spec-of.ts";
import { readText } from "./text.ts";
import { readUrl } from "./url.ts";
import { readVersionRange } from "./version-range.ts";
import { readVersion } from "./version.ts";

export { readProperty } from "./property.ts";

/** Reads one value by its type, whatever that is; the compiler sees to it that each type has its reader. */
export function readValue(node: Value, spec: TypeSpec, context: ReadContext): unknown {
  switch (spec.type) {
    case "text":
      return readText(node, spec, context);
    case "slug":
      return readSlug(node, spec, context);
    case "url":
      return readUrl(node, spec, context);
    case "path":
      return readPath(node, spec, context);
    case "choice":
      return readChoice(node, spec, context);
    case "count":
      return readCount(node, spec, context);
    case "number":
      return readNumber(node, spec, context);
    case "money":
      return readMoney(node, spec, context);
    case "money-map":
      return readMoneyMap(node, spec, context);
    case "record":
      return readRecord(node, spec, context);
    default:
      return plainReaders[spec.type](node, spec, context);
  }
}

/** The readers of the types that need nothing but their name. */
const plainReaders: { readonly [Type in PlainType]: Reader<SpecOf<Type>, unknown> } = {
  "package-name": readPackageName,
  version: readVersion,
  "version-range": readVersionRange,
  licence: readLicence,
  email: readEmail,
  date: readDate,
  "date-time": readDateTime,
  glob: readGlob,
  "cache-path": readCachePath,
  duration: readDuration,
  comparison: readComparison,
  currency: readCurrency,
  language: readLanguage,
  ratio: readRatio,
  flag: readFlag,
  secret: readSecret,
};
