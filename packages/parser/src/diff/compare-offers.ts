import { language } from "../schema/language.ts";
import { compareHolders } from "./compare-holder.ts";
import { compareScalars, wordForMoney } from "./compare-scalar.ts";
import type { Offer } from "./declarations.ts";
import type { Note } from "./note.ts";
import { pairAlike } from "./pair-alike.ts";
import { memberOf, memberPlace, type Place, textOf } from "./place.ts";
import { isSame } from "./same.ts";

const { lisensi_paket, submit_package } = language.blocks;
const { monetization } = submit_package.sections;
const { jenis } = lisensi_paket.properties;

/** The types of both kinds of offers, by the words of either. */
const choices = { ...monetization.properties.pricing_model.choices, ...jenis.choices };
const spec = {
  ...lisensi_paket,
  properties: { ...lisensi_paket.properties, jenis: { ...jenis, choices } },
};

/** What a `monetization` calls what a `lisensi_paket` says too. */
const submissionNames = { type: "pricing_model", price: "base_price" } as const;

/** Compares what is offered of a package; offers of the same type belong together, the nearest ones first, and those that are left in their order. */
export function compareOffers(before: readonly Offer[], after: readonly Offer[], note: Note): void {
  const pairs = pairAlike(before, after, { name: typeOf, traits: traitsOf, size: priceOf });
  const lost = pairs.filter((pair) => pair.after === undefined);
  for (const pair of pairs) {
    if (pair.after === undefined) continue;
    const old = before[pair.before ?? lost.shift()?.before ?? -1];
    const place = placeOf(old, after[pair.after], pair.name);
    // Without any offer a package is free, which is what the first one is held against.
    if (old === undefined && before.length > 0) note(place, "added");
    else compareOffer(old, after[pair.after], place, note);
  }
  for (const { before: index, name } of lost)
    note(placeOf(before[index ?? -1], undefined, name), after.length === 0 ? "freed" : "removed");
}

function compareOffer(before: Offer | undefined, after: Offer | undefined, place: Place, note: Note): void {
  compareHolders(spec, place, (there, change, values) => {
    // Nothing is charged again and again where there is no subscription.
    const isOver = there.path === "license/interval" && change === "removed" && !isSubscription(after);
    note(there, isOver ? "freed" : change, values);
  });
  if (before?.from !== "license" && after?.from !== "license") compareMonetization(place, note);
}

/** Compares what a `monetization` says in its own way. */
function compareMonetization(place: Place, note: Note): void {
  const trial = memberPlace(place, "trial", "trial", "trial/duration");
  if (!isSame(trial.before.value, trial.after.value)) compareScalars({ type: "duration" }, trial, note);

  const path = "submission/monetization/premium_features";
  const extras = { ...memberPlace(place, "premium_features", "premium_features"), path };
  const names = [extras.after, extras.before].flatMap(({ value }) => Object.keys(Object(value)));
  for (const name of new Set(names)) {
    const extra = { ...memberPlace(extras, name, name, "*"), about: { item: name } };
    const { before, after } = extra;
    if (before.value === undefined) note(extra, "added", { to: wordForMoney(after.value) });
    else if (after.value === undefined) note(extra, "removed", { from: wordForMoney(before.value) });
    else if (!isSame(before.value, after.value))
      compareScalars(monetization.properties.base_price, extra, note);
  }
}

/** What is paid for once is the same by either name. */
function typeOf(offer: Offer): string {
  const type = textOf(offer.declaration, offer.from === "license" ? "type" : submissionNames.type);
  return type === "paid" ? "commercial" : type === "" ? "free" : type;
}

function isSubscription(offer: Offer | undefined): boolean {
  return offer !== undefined && typeOf(offer) === "subscription";
}

function priceOf({ declaration, from }: Offer): number {
  const minor = memberOf(
    memberOf(declaration, from === "license" ? "price" : submissionNames.price),
    "minor",
  );
  return typeof minor === "number" ? minor : 0;
}

/** All that an offer says, each with its place. */
function traitsOf({ declaration }: Offer): string[] {
  return Object.entries(declaration).flatMap(([name, value]) =>
    typeof value === "object" && value !== null
      ? Object.entries(value).map((entry) => JSON.stringify([name, ...entry]))
      : [JSON.stringify([name, value])],
  );
}

function placeOf(before: Offer | undefined, after: Offer | undefined, type: string): Place {
  const side = (offer: Offer | undefined): Place["before"] => ({
    value: offer?.declaration,
    pointer: offer?.pointer ?? "",
    ...(offer?.from === "submission" && { names: submissionNames }),
  });
  const item = Object.entries(choices).find(([, ir]) => ir === type)?.[0] ?? type;
  return { path: "license", member: "", before: side(before), after: side(after), about: { item } };
}
