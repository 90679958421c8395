/** The names that may have got a value by the time that a statement runs, kept up while statements are gone through. */
export interface Assigned {
  readonly has: (name: string) => boolean;
  /** From here on the name may have a value. */
  readonly add: (name: string) => void;
  /** Where the record stands, for `undo`. */
  readonly mark: () => number;
  /** Forgets what was added since a mark and returns it, so that a branch does not speak for the next one. */
  readonly undo: (mark: number) => readonly string[];
}

/** A record in which nothing has a value yet. Undoing costs as much as was added, however many names there are. */
export function createAssigned(): Assigned {
  const names = new Set<string>();
  const trail: string[] = [];
  return {
    has: (name) => names.has(name),
    add(name) {
      if (names.has(name)) return;
      names.add(name);
      trail.push(name);
    },
    mark: () => trail.length,
    undo(mark) {
      const added = trail.splice(mark);
      for (const name of added) names.delete(name);
      return added;
    },
  };
}
