import type { Report } from "../diagnostics/diagnostic.ts";
import type { PropertySpec, TypeSpec } from "../schema/spec.ts";
import type { Value } from "../syntax/tree.ts";
import type { ReadContext } from "./reader.ts";

/** What a property holds, as the IR has it. */
export interface PropertyValue {
  /** The IR name that goes with the other type that the description allows; undefined where the property's own is meant. */
  readonly name: string | undefined;
  readonly value: unknown;
}

/**
 * Reads the whole of a property: one value, or several where it is a list. The other type that it may have is tried first;
 * of two failures the one is told that knows a mend. Undefined, and told, where anything in it is wrong. `null` is not for
 * here: as a whole it means that the property was left out.
 */
export function readProperty(
  node: Value,
  spec: PropertySpec,
  context: ReadContext,
): PropertyValue | undefined {
  if (spec.or === undefined) return found(undefined, readAll(node, spec, spec, context));
  const other = attempt((inner) => readAll(node, spec, spec.or ?? spec, inner), context);
  if (other.value !== undefined) return other.tell(spec.or.ir);
  const own = attempt((inner) => readAll(node, spec, spec, inner), context);
  return own.value === undefined && !own.hasMend && other.hasMend
    ? other.tell(undefined)
    : own.tell(undefined);
}

function readAll(node: Value, { list }: PropertySpec, type: TypeSpec, context: ReadContext): unknown {
  const read = (item: Value): unknown => context.read(item, type, context);
  if (list === undefined) return read(node);
  if (node.kind === "list") return allOrNone(node.items.map(read));
  if (list === "or-single") return allOrNone([read(node)]);
  if (node.kind !== "missing" && node.kind !== "bare") {
    const { start, end } = node;
    const brackets = [
      { start, end: start, text: "[" },
      { start: end, end, text: "]" },
    ];
    context.report("expected-list", node, { property: context.property }, { fix: brackets });
  }
  return undefined;
}

function allOrNone(items: readonly unknown[]): readonly unknown[] | undefined {
  return items.includes(undefined) ? undefined : items;
}

function found(name: string | undefined, value: unknown): PropertyValue | undefined {
  return value === undefined ? undefined : { name, value };
}

interface Attempt {
  readonly value: unknown;
  /** Whether one of its complaints comes with a fix. */
  readonly hasMend: boolean;
  /** Passes the complaints on and gives the value, if there is one, under that name. */
  tell(name: string | undefined): PropertyValue | undefined;
}

/** Reads without a word, until it is known whether the words are wanted. */
function attempt(read: (context: ReadContext) => unknown, context: ReadContext): Attempt {
  const complaints: (() => void)[] = [];
  let hasMend = false;
  const report: Report = (name, span, values, extras) => {
    hasMend ||= (extras?.fix ?? []).length > 0;
    complaints.push(() => context.report(name, span, values, extras));
  };
  const value = read({ ...context, report });
  return {
    value,
    hasMend,
    tell(name) {
      for (const complain of complaints) complain();
      return found(name, value);
    },
  };
}
