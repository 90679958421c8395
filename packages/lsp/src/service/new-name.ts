import { blockOf, type FunctionScope, type Library } from "@kodeon/parser/semantics";
import { parse, type Segment } from "@kodeon/parser/tree";
import type { Project } from "./project.ts";
import type { Reason } from "./refusal.ts";
import { isHostName } from "./renameable.ts";
import { calledBy, type LocalName, type NamedSymbol } from "./symbol-at.ts";

/** What speaks against giving a symbol another name: it is no such name, or one that something else there has. */
export function objectionTo(project: Project, symbol: NamedSymbol, name: string): Reason | undefined {
  switch (symbol.kind) {
    case "package":
      if (!isLabel(`paket "${name}":`, name)) return ["rename-no-package-name", { name }];
      return project.workspace.index.files(name).length > 0 ? ["rename-taken-package", { name }] : undefined;
    case "library":
      return isLabel(`pustaka ${name}:`, name) ? undefined : ["rename-no-name", { name }];
    case "function":
      return objectionToName(name) ?? whyTakenInLibrary(symbol.library, name);
    case "local":
      return objectionToName(name) ?? whyTakenInFunction(symbol, name);
  }
}

/** Whether a head that is written this way has that label: what a name is, the language itself says best. */
function isLabel(head: string, name: string): boolean {
  const [segment, ...others] = parse(`${head}\n`).tree.segments;
  return (
    segment !== undefined &&
    others.length === 0 &&
    isSound(segment) &&
    blockOf(segment)?.label?.value === name
  );
}

function objectionToName(name: string): Reason | undefined {
  if (!isLabel(`pustaka ${name}:`, name)) return ["rename-no-name", { name }];
  // What is a name in a head and none in a function is reserved there.
  const [segment] = parse(`pustaka contoh:\n    fungsi ${name}():\n`).tree.segments;
  return segment && isSound(segment) ? undefined : ["rename-reserved", { name }];
}

function isSound({ diagnostics }: Segment): boolean {
  return diagnostics.length === 0;
}

function whyTakenInLibrary({ own, functions, lost }: Library, name: string): Reason | undefined {
  if (isHostName(name)) return ["rename-taken-host", { name }];
  if (own.has(name)) return ["rename-taken-function", { name }];
  const user = functions.find(({ scope }) => isUsedIn(scope, name));
  if (user) return ["rename-taken-local", { name, owner: nameOf(user.scope) }];
  return lost.has(name) ? ["rename-taken-damage", { name }] : undefined;
}

function whyTakenInFunction({ scope, library, local }: LocalName, name: string): Reason | undefined {
  if (isHostName(name)) return ["rename-taken-host", { name }];
  if (library.own.has(name)) return ["rename-taken-function", { name }];
  if (isUsedIn(scope, name)) return ["rename-taken-local", { name, owner: nameOf(scope) }];
  if (local.kind === "parameter" && isArgument(scope, library, name))
    return ["rename-taken-local", { name, owner: nameOf(scope) }];
  return scope.isDamaged && library.lost.has(name) ? ["rename-taken-damage", { name }] : undefined;
}

/** Whether a function declares a name, or uses one that nothing declares. */
function isUsedIn({ locals, free }: FunctionScope, name: string): boolean {
  return locals.has(name) || free.has(name);
}

/** Whether a call of a function has an argument by a name, whatever that was meant for. */
function isArgument(called: FunctionScope, library: Library, name: string): boolean {
  return library.functions.some(({ scope }) =>
    scope.trace.calls.some(
      ({ node }) =>
        node.arguments.some((argument) => argument.name?.text === name) &&
        calledBy(node, scope, library) === called,
    ),
  );
}

function nameOf({ node }: FunctionScope): string {
  return node.name.kind === "name" ? node.name.text : "fungsi";
}
