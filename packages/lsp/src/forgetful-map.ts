/** What such a map holds before it looks for the first time. */
const few = 64;

export interface ForgetfulMap<Value> {
  readonly get: (key: string) => Value | undefined;
  readonly set: (key: string, value: Value) => void;
}

/**
 * A map that lets go of what is not needed any more, whenever it holds twice as much as was needed the last time: so it
 * holds no more than that, and rarely looks.
 */
export function forgetfulMap<Value>(isNeeded: (key: string) => boolean): ForgetfulMap<Value> {
  const held = new Map<string, Value>();
  let limit = few;
  return {
    get: (key) => held.get(key),
    set(key, value) {
      held.set(key, value);
      if (held.size > limit) {
        for (const each of held.keys()) if (each !== key && !isNeeded(each)) held.delete(each);
        limit = Math.max(few, held.size * 2);
      }
    },
  };
}
