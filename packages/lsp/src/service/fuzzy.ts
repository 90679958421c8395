/**
 * How well a query fits a name: its letters stand in the name in their order, whatever their case. Undefined where they
 * do not. Greater is better: the whole name, its beginning, beginnings of its words, letters side by side, short names.
 */
export function scoreOf(query: string, name: string): number | undefined {
  if (query === "") return 0;
  const wanted = query.toLowerCase();
  const given = name.toLowerCase();
  if (wanted === given) return whole;
  // A stretch of the name is what people mostly type; what begins a word there is meant sooner.
  const stretch = bestStretch(wanted, given);
  const score = stretch ?? scatteredScore(wanted, given);
  return score === undefined ? undefined : score - Math.min(name.length, 99) / 100;
}

const whole = 1_000_000;

function bestStretch(wanted: string, given: string): number | undefined {
  let best: number | undefined;
  for (let at = given.indexOf(wanted); at >= 0; at = given.indexOf(wanted, at + 1)) {
    if (at === 0) return 3000;
    if (beginsWord(given, at)) return 2000;
    best = 1000;
  }
  return best;
}

/** From left to right, each letter where it comes first; those side by side and those that begin words count. */
function scatteredScore(wanted: string, given: string): number | undefined {
  let score = 0;
  let at = -1;
  for (let i = 0; i < wanted.length; i++) {
    const letter = wanted.charAt(i);
    const next = given.indexOf(letter, at + 1);
    if (next < 0) return undefined;
    if (next === at + 1) score += 3;
    else if (beginsWord(given, next)) score += 2;
    at = next;
  }
  return Math.min(score, 900);
}

function beginsWord(given: string, at: number): boolean {
  return at === 0 || /[^\p{L}\p{Nd}]/u.test(given.charAt(at - 1));
}
