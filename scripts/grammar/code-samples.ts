import { belongs, blanks, closerEnd, oneOf, openerEnd, openerRemark } from "./lexical.ts";
import { captures, include, type Rule } from "./text-mate.ts";
import { codeProperties } from "./words.ts";

interface CodeLanguage {
  /** What authors call it. */
  readonly words: readonly string[];
  /** The scope name of its grammar. */
  readonly scope: string;
  /** What VS Code calls it. */
  readonly id: string;
}

/** The languages of code samples whose grammars VS Code has, or that popular extensions bring along. */
export const codeLanguages: readonly CodeLanguage[] = [
  { words: ["kodeon"], scope: "source.kodeon", id: "kodeon" },
  { words: ["javascript", "js"], scope: "source.js", id: "javascript" },
  { words: ["typescript", "ts"], scope: "source.ts", id: "typescript" },
  { words: ["python", "py"], scope: "source.python", id: "python" },
  { words: ["java"], scope: "source.java", id: "java" },
  { words: ["kotlin"], scope: "source.kotlin", id: "kotlin" },
  { words: ["go", "golang"], scope: "source.go", id: "go" },
  { words: ["rust"], scope: "source.rust", id: "rust" },
  { words: ["c"], scope: "source.c", id: "c" },
  { words: ["cpp"], scope: "source.cpp", id: "cpp" },
  { words: ["csharp"], scope: "source.cs", id: "csharp" },
  { words: ["php"], scope: "source.php", id: "php" },
  { words: ["sql"], scope: "source.sql", id: "sql" },
  { words: ["ruby"], scope: "source.ruby", id: "ruby" },
  { words: ["swift"], scope: "source.swift", id: "swift" },
  { words: ["dart"], scope: "source.dart", id: "dart" },
  { words: ["shell", "bash"], scope: "source.shell", id: "shellscript" },
  { words: ["json"], scope: "source.json", id: "json" },
  { words: ["yaml"], scope: "source.yaml", id: "yaml" },
  { words: ["html"], scope: "text.html.basic", id: "html" },
  { words: ["css"], scope: "source.css", id: "css" },
];

/** The scope of the code of a sample. */
export function embeddedScope({ id }: CodeLanguage): string {
  return `meta.embedded.block.${id}`;
}

/** Code samples: below the line that names their language, their text is coloured as code of that language. */
export const codeSamples: Readonly<Record<string, Rule>> = {
  "code-sample": {
    patterns: codeProperties.flatMap(({ spoken, content }) =>
      codeLanguages.map((each) => sample(each, oneOf(spoken), oneOf(content))),
    ),
  },
};

/** The lines below the one that names the language and no less deep, up to another one that does. */
function sample(each: CodeLanguage, spoken: string, content: string): Rule {
  const words = oneOf(each.words);
  return {
    begin: `^([ \\t]+)(${spoken})${blanks}(=)${blanks}(?:("${words}")|(${words}))(?=[ \\t]*(?:$|//))`,
    beginCaptures: captures(
      ...["", "variable.other.property.kodeon", "keyword.operator.assignment.kodeon"],
      ...["string.quoted.double.kodeon", "variable.other.enummember.kodeon"],
    ),
    while: String.raw`^(?!\1${spoken}${blanks}[=:])(?=\1|${belongs.slice(1)})`,
    patterns: [code(each, content), ...include("body")],
  };
}

function code(each: CodeLanguage, content: string): Rule {
  const quoted = "string.quoted.double.kodeon punctuation.definition.string";
  return {
    begin: `^(?=([ \\t]+)${content}${blanks}=${blanks}"(?:"")?${openerEnd})`,
    while: belongs,
    patterns: [
      {
        begin: `^([ \\t]+)(${content})${blanks}(=)${blanks}("(?:"")?)${openerRemark}`,
        beginCaptures: captures(
          ...["", "variable.other.property.kodeon", "keyword.operator.assignment.kodeon"],
          ...[`${quoted}.begin.kodeon`, "comment.line.double-slash.kodeon"],
        ),
        contentName: embeddedScope(each),
        // Asked before anything in it: code that is itself damaged ends all the same.
        while: String.raw`^(?![ \t]*\4${closerEnd})(?=\1[ \t]|[ \t]*(?:$|//))`,
        // A sample of this language seldom is a manifest.
        patterns:
          each.id === "kodeon" ? include("comment", "function", "statement") : [{ include: each.scope }],
      },
      { match: `^${blanks}("(?:"")?)(?=${closerEnd})`, captures: captures(`${quoted}.end.kodeon`) },
      ...include("value"),
    ],
  };
}
