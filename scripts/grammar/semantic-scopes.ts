/**
 * The TextMate scopes that stand for what the language server tells of words, by type and modifier: the grammar gives
 * these scopes (or ones with more parts before the last), the extension contributes the table as `semanticTokenScopes`,
 * and so a word does not change its colour when the server comes to speak of it. They are the scopes by which VS Code
 * colours the types of the protocol itself.
 */
export const semanticScopes = {
  namespace: ["entity.name.namespace.kodeon"],
  "namespace.defaultLibrary": ["support.class.kodeon"],
  type: ["entity.name.type.section.kodeon"],
  class: ["entity.name.type.class.kodeon"],
  enumMember: ["variable.other.enummember.kodeon"],
  property: ["variable.other.property.kodeon"],
  function: ["entity.name.function.kodeon"],
  "function.defaultLibrary": ["support.function.kodeon"],
  method: ["entity.name.function.member.kodeon"],
  "method.defaultLibrary": ["support.function.member.kodeon"],
  parameter: ["variable.parameter.kodeon"],
  variable: ["variable.other.readwrite.kodeon"],
  keyword: ["keyword.control.kodeon"],
  string: ["string.kodeon"],
  number: ["constant.numeric.kodeon"],
  comment: ["comment.kodeon"],
  operator: ["keyword.operator.kodeon"],
} as const satisfies Readonly<Record<string, readonly [string]>>;

/** A place where the grammar may say something else than the server, and why that is right. */
export interface Exception {
  readonly server: keyof typeof semanticScopes;
  readonly grammar: string;
  readonly because: string;
}

/** All places where the two may differ. */
export const exceptions: readonly Exception[] = [
  {
    server: "keyword",
    grammar: "constant.language",
    because:
      "The protocol has no type for the words of values; themes colour benar, salah and null as constants.",
  },
  {
    server: "string",
    grammar: "constant.character.escape",
    because: "The server tells a string as a whole; an escape in it is worth a colour.",
  },
  {
    server: "string",
    grammar: "meta.embedded",
    because: "To the server the code of a sample is a text; its own language colours it.",
  },
  {
    server: "parameter",
    grammar: "variable.other.readwrite",
    because: "That a name in a body is a parameter is told by its function's head, lines above.",
  },
  {
    server: "parameter",
    grammar: "entity.name.function",
    because: "That what is called is a parameter is told by its function's head, lines above.",
  },
  {
    server: "variable",
    grammar: "entity.name.function",
    because: "That what is called is a variable is told by its assignment, lines above.",
  },
  {
    server: "function",
    grammar: "variable.other.readwrite",
    because:
      "That a name which nothing calls is a function is told by the function, somewhere in the library.",
  },
];
