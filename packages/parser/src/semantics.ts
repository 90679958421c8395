export { blockOf, blocksOf, faultsOf } from "./semantics/check.ts";
export {
  keyText,
  type BoundBlock,
  type BoundHolder,
  type BoundLabel,
  type BoundProperty,
  type BoundRequirement,
  type BoundSection,
  type PlacedBlock,
} from "./semantics/bound.ts";
export {
  libraryOf,
  type Library,
  type LibraryFunction,
  type OwnFunction,
} from "./semantics/functions/library.ts";
export type { FunctionScope, Local } from "./semantics/functions/scope.ts";
export { hostObjectOf, signatureOf, type Signature } from "./semantics/functions/signature.ts";
export type { CallSite, MemberSite, Occurrence, Trace, Use } from "./semantics/functions/trace.ts";
export { nameSpan, type PackageSymbol, type RequirementSymbol } from "./semantics/symbols.ts";
export { silencedRule } from "./semantics/suppressions.ts";
export { currencyDigits } from "./values/currency.ts";
export { classOfLicence, type LicenceClass } from "./values/licence-class.ts";
export { boundsOf, isInRange, type VersionBound, type VersionBounds } from "./values/range-bounds.ts";
