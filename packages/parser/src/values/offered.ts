import { data } from "currency-codes";
import permissive from "@blueoak/list/index.json" with { type: "json" };
import exceptions from "spdx-exceptions/index.json" with { type: "json" };
import ids from "spdx-license-ids/index.json" with { type: "json" };

/** The SPDX identifiers of licences, without the deprecated ones; any of them will do as a licence. */
export const licenceIds: readonly string[] = ids;

/** The SPDX identifiers of exceptions, which stand behind WITH in a licence expression. */
export const exceptionIds: readonly string[] = exceptions;

/** The full names of licences by SPDX identifier, as far as they are known: those of the permissive ones. */
export const licenceNames: ReadonlyMap<string, string> = new Map(
  permissive.flatMap(({ licenses }) => licenses.map(({ id, name }) => [id, name] as const)),
);

/** The currencies of ISO 4217: their codes in capitals, and their English names. */
export const currencies: readonly { readonly code: string; readonly name: string }[] = data.map(
  ({ code, currency }) => ({ code, name: currency }),
);
