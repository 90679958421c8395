import type { Span } from "../text/span.ts";

/** Where a piece of IR was written. Spans count from the beginning of the segment that it stands in. */
export interface Origin {
  readonly span: Span;
  /** The key, head or name that it goes by; undefined where it has none. */
  readonly name: Span | undefined;
}

/** Is told where IR comes from while it is made, and remembers it by the objects and lists that the IR consists of. */
export interface Origins {
  /** The object or list was made of what stands at `span`, wherever it ends up. */
  note(object: object, span: Span, name?: Span): void;
  /** What the object or list holds under `member` was made of what stands at `span`. This goes before `note`. */
  noteMember(object: object, member: string | number, span: Span, name?: Span): void;
  /** What `object` holds just as `earlier` does comes from the same places. */
  adopt(object: object, earlier: object): void;
  /** Where a member comes from; undefined where it has no place of its own. */
  originOf(object: object, member: string): Origin | undefined;
}

/** Origins of which nothing is known yet. */
export function createOrigins(): Origins {
  const wholes = new Map<object, Origin>();
  const members = new Map<object, Map<string, Origin>>();

  function put(object: object, member: string, origin: Origin): void {
    let own = members.get(object);
    if (own === undefined) members.set(object, (own = new Map()));
    own.set(member, origin);
  }

  return {
    note(object, span, name) {
      wholes.set(object, { span, name });
    },
    noteMember(object, member, span, name) {
      put(object, String(member), { span, name });
    },
    adopt(object, earlier) {
      for (const [member, origin] of members.get(earlier) ?? []) {
        if (read(object, member) === read(earlier, member)) put(object, member, origin);
      }
    },
    originOf(object, member) {
      const own = members.get(object)?.get(member);
      if (own !== undefined) return own;
      const value = read(object, member);
      return typeof value === "object" && value !== null ? wholes.get(value) : undefined;
    },
  };
}

function read(object: object, member: string): unknown {
  return Object.getOwnPropertyDescriptor(object, member)?.value;
}
