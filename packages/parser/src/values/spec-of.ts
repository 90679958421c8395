import type { PlainType, TypeSpec } from "../schema/spec.ts";

/** What a description says of a value of one type. */
export type SpecOf<Type extends TypeSpec["type"]> = Type extends PlainType
  ? { readonly type: PlainType }
  : Extract<TypeSpec, { readonly type: Type }>;
