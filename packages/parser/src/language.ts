export {
  host,
  type HostFunction,
  type HostObject,
  type HostParameter,
  type HostSpec,
} from "./schema/host.ts";
export { language } from "./schema/language.ts";
export {
  blockNameByKind,
  blockNames,
  blocksByName,
  membersOf,
  type HolderSpec,
  type Members,
  type NamedSpec,
} from "./schema/members.ts";
export type * from "./schema/spec.ts";
export { durationUnits } from "./values/duration.ts";
export { currencies, exceptionIds, licenceIds, licenceNames } from "./values/offered.ts";
