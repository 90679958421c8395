import { irPatterns, patternOfEndings, patternOfUrl } from "./ir-patterns.ts";
import { describeObject, type JsonSchema, type JsonSchemas, refer } from "./json-schema.ts";
import type { PlainType, TypeSpec } from "./spec.ts";

/** 2^53 − 1: no larger whole number is exact in every JSON reader. */
const largest = 9_007_199_254_740_991;

type TextSpec = Extract<TypeSpec, { readonly type: "text" }>;

/**
 * What the IR holds for one value of a type; a record is not for here. `isDerived` where the IR may have worked the value
 * out, as a rollout that takes no time.
 */
export function describeValue(spec: Exclude<TypeSpec, { type: "record" }>, isDerived: boolean): JsonSchema {
  switch (spec.type) {
    case "text":
      return describeText(spec);
    case "slug":
      return { ...refer("slug"), ...(spec.known && { examples: spec.known }) };
    case "url":
      return withAlternatives(describeUrl(spec.schemes ?? ["https", "http"]), spec.env && [environment]);
    case "path":
      if (spec.endings) return { ...refer("path"), type: "string", pattern: patternOfEndings(spec.endings) };
      return withAlternatives(refer("path"), spec.remote && [describeUrl(["https"])]);
    case "choice":
      return { type: "string", enum: [...new Set(Object.values(spec.choices))] };
    case "count":
      return { type: "integer", minimum: spec.min ?? 0, maximum: spec.max ?? largest };
    case "number":
      return { type: "number", ...limits("minimum", spec.min), ...limits("maximum", spec.max) };
    case "money":
      return refer("money");
    case "money-map":
      return { type: "object", additionalProperties: refer("money") };
    case "duration":
      return refer(isDerived ? "duration_or_none" : "duration");
    default:
      return plainValues[spec.type];
  }
}

const environment = refer("environment_reference");
const languageTag = refer("language_tag");

function describeText({ min, max, readers, file, env }: TextSpec): JsonSchema {
  const text: JsonSchema = { type: "string", ...limits("minLength", min), ...limits("maxLength", max) };
  const byLanguage: JsonSchema = {
    type: "object",
    minProperties: 1,
    propertyNames: { pattern: irPatterns.language },
    additionalProperties: text,
  };
  return withAlternatives(text, [
    ...(readers ? [byLanguage] : []),
    ...(file ? [refer("file_reference")] : []),
    ...(env ? [environment] : []),
  ]);
}

function withAlternatives(usual: JsonSchema, others: readonly JsonSchema[] = []): JsonSchema {
  return others.length === 0 ? usual : { anyOf: [usual, ...others] };
}

function describeUrl(schemes: readonly string[]): JsonSchema {
  return { title: "web address", type: "string", pattern: patternOfUrl(schemes) };
}

function limits<Key extends keyof JsonSchema>(key: Key, value: number | undefined): JsonSchema {
  return value === undefined ? {} : { [key]: value };
}

const plainValues: { readonly [Type in Exclude<PlainType, "duration">]: JsonSchema } = {
  "package-name": refer("package_name"),
  version: refer("version"),
  "version-range": refer("version_range"),
  licence: refer("license_expression"),
  email: refer("email"),
  date: refer("date"),
  "date-time": refer("date_time"),
  glob: refer("glob"),
  "cache-path": refer("cache_path"),
  comparison: refer("comparison"),
  currency: refer("currency"),
  language: languageTag,
  ratio: { type: "number", minimum: 0, maximum: 1 },
  flag: { type: "boolean" },
  secret: refer("secret"),
};

/** The types of values that are the same wherever they stand, by their names in `$defs`. */
export const valueDefinitions: JsonSchemas = {
  package_name: text("package name", "`name` or `@scope/name`.", irPatterns.packageName, 214),
  slug: text("word", "A word of an open set.", irPatterns.slug, 64),
  version: text("version", "A full version by SemVer 2.0.0.", irPatterns.version, 256),
  version_range: {
    title: "version range",
    description: "A range of versions in npm's notation.",
    type: "string",
    minLength: 1,
  },
  license_expression: {
    title: "licence",
    description: "An SPDX licence expression, or `proprietary`.",
    type: "string",
    minLength: 1,
    maxLength: 2000,
  },
  email: text("e-mail address", "An e-mail address as HTML understands it.", irPatterns.email),
  date: text("date", "A day by ISO 8601, such as `2024-01-15`.", irPatterns.date),
  date_time: text("moment", "A moment by RFC 3339, its offset included.", irPatterns.dateTime),
  path: text("path", "A file of the package: relative, with `/`, never outside of it.", irPatterns.path),
  glob: text(
    "pattern",
    "A pattern for files of the package; `!` before it leaves those out.",
    irPatterns.glob,
  ),
  cache_path: text("folder", "A folder on the machine that runs the manifest.", irPatterns.cachePath),
  duration: text("duration", "A positive length of time by ISO 8601, such as `P14D`.", irPatterns.duration),
  duration_or_none: text(
    "duration or none",
    "A length of time by ISO 8601; `PT0S` where it takes none.",
    irPatterns.durationOrNone,
  ),
  currency: text("currency", "A currency's code by ISO 4217.", irPatterns.currency),
  language_tag: text("language", "A language by BCP 47, in canonical case.", irPatterns.language),
  comparison: {
    title: "comparison",
    description: "Bounds for a number; all of those given hold.",
    ...describeObject(
      Object.fromEntries(["gt", "gte", "lt", "lte", "eq"].map((name) => [name, { type: "number" }])),
      ["gt", "gte", "lt", "lte", "eq"],
    ),
    minProperties: 1,
  },
  money: {
    title: "money",
    description: "A sum: exact, in a currency, and in the currency's smallest unit.",
    ...describeObject({
      amount: text("amount", "The sum as an exact decimal.", irPatterns.amount, 20),
      currency: refer("currency"),
      minor: { type: "integer", minimum: 0, maximum: largest },
    }),
  },
  requirement: {
    title: "requirement",
    description: "A package with the versions of it that will do.",
    ...describeObject({ name: refer("package_name"), version_constraint: refer("version_range") }),
  },
  secret: {
    title: "secret",
    description: "A secret's place in the environment, or the secret itself; `sensitive` points to it then.",
    anyOf: [{ type: "string" }, environment],
  },
  environment_reference: {
    title: "environment reference",
    description: "An environment variable, which whoever runs the declaration reads.",
    ...describeObject({
      env: text("environment variable", "The variable's name.", irPatterns.environmentName),
    }),
  },
  file_reference: {
    title: "file reference",
    description: "A file of the package whose text is meant.",
    ...describeObject({ file: refer("path") }),
  },
};

function text(title: string, description: string, pattern: string, maxLength?: number): JsonSchema {
  return { title, description, type: "string", ...limits("maxLength", maxLength), pattern };
}
