import { createRegistryFromGrammars } from "vscode-tmgrammar-test/dist/common/index.js";
import { createDocument } from "../../packages/lsp/src/service/document.ts";
import { createProject } from "../../packages/lsp/src/service/project.ts";
import { semanticTokens, semanticTokensLegend } from "../../packages/lsp/src/service/semantic-tokens.ts";
import { codeLanguages } from "../../scripts/grammar/code-samples.ts";
import { exceptions, semanticScopes } from "../../scripts/grammar/semantic-scopes.ts";
import { grammar } from "../../scripts/grammar.ts";

/** A stretch of a line with what it is, the outermost scope first. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  readonly scopes: readonly string[];
}

/** Stands in for the grammar of another language: what a comment opens, nothing but its end closes. */
function careless(scopeName: string): object {
  const comment = { name: "comment.block.code", begin: String.raw`/\*`, end: String.raw`\*/` };
  const word = { name: "keyword.code", match: "const|SELECT" };
  return { name: scopeName, scopeName, patterns: [comment, word] };
}

/** The grammar beside those of the languages that code samples may be in. */
export const registry = createRegistryFromGrammars(
  [grammar, ...codeLanguages.map(({ scope }) => careless(scope))]
    .filter((each, index) => index === 0 || !("scopeName" in each && each.scopeName === "source.kodeon"))
    .map((each) => {
      const { scopeName } = each as { scopeName: string };
      return {
        grammar: { path: `${scopeName}.json`, scopeName, language: "", injectTo: [] },
        content: JSON.stringify(each),
      };
    }),
);

/** The lines of a text as the grammar divides them. */
export async function colour(text: string): Promise<readonly (readonly Stretch[])[]> {
  const loaded = await registry.loadGrammar("source.kodeon");
  if (loaded === null) throw new Error("There is no grammar.");
  let state: Parameters<typeof loaded.tokenizeLine>[1] = null;
  return text.split(/\r\n|\r|\n/).map((line) => {
    const { tokens, ruleStack } = loaded.tokenizeLine(line, state);
    state = ruleStack;
    return tokens.map(({ startIndex, endIndex, scopes }) => ({ start: startIndex, end: endIndex, scopes }));
  });
}

type Kind = keyof typeof semanticScopes;

/** What the language server tells of the words of a text. */
function tell(text: string): readonly { line: number; start: number; end: number; kind: Kind }[] {
  const project = createProject({ language: "en", rules: {} });
  const { data } = semanticTokens(project, createDocument("file:///a.kodeon", 1, text));
  let [line, start] = [0, 0];
  return Array.from({ length: data.length / 5 }, (_, index) => {
    const [down = 0, right = 0, length = 0, type = 0, bits = 0] = data.slice(index * 5, index * 5 + 5);
    start = down > 0 ? right : start + right;
    line += down;
    const name = semanticTokensLegend.tokenTypes[type] ?? "";
    const modifiers = semanticTokensLegend.tokenModifiers.filter((_name, bit) => (bits & (1 << bit)) > 0);
    const full = [name, ...modifiers].join(".");
    return { line, start, end: start + length, kind: (full in semanticScopes ? full : name) as Kind };
  });
}

const kinds = Object.entries(semanticScopes)
  .map(([kind, [scope]]) => ({ kind, scope: scope.replace(/\.kodeon$/, "") }))
  .sort((a, b) => b.scope.length - a.scope.length);

function isWithin(scope: string, wanted: string): boolean {
  return scope === wanted || scope.startsWith(`${wanted}.`);
}

/** What the innermost scope that tells anything tells: a kind of the table, or a scope of an exception. */
function meaningOf(scopes: readonly string[]): string {
  if (scopes.some((scope) => isWithin(scope, "meta.embedded"))) return "meta.embedded";
  for (const scope of scopes.toReversed()) {
    const other = exceptions.find((each) => isWithin(scope, each.grammar) && !kindOf(scope));
    if (other) return other.grammar;
    const kind = kindOf(scope);
    if (kind) return kind;
  }
  return "nothing";
}

function kindOf(scope: string): string | undefined {
  return kinds.find((each) => isWithin(scope, each.scope))?.kind;
}

/** Where the grammar colours a word otherwise than the server, a line each; exceptions are left out, and noted in `used`. */
export async function disagreements(text: string, used = new Set<string>()): Promise<readonly string[]> {
  const lines = text.split(/\r\n|\r|\n/);
  const coloured = await colour(text);
  return tell(text).flatMap(({ line, start, end, kind }) => {
    const within = coloured[line]?.filter((each) => each.start < end && each.end > start) ?? [];
    return within.flatMap((each) => {
      const meaning = meaningOf(each.scopes);
      if (meaning === kind) return [];
      const exception = exceptions.find(
        ({ server, grammar: other }) => server === kind && (other === meaning || kindOf(other) === meaning),
      );
      if (exception) {
        used.add(exception.because);
        return [];
      }
      const word = lines[line]?.slice(Math.max(start, each.start), Math.min(end, each.end));
      return [
        `${line + 1}: ${lines[line]?.trim()} | ${word}: ${kind}, but ${meaning} (${each.scopes.at(-1)})`,
      ];
    });
  });
}
