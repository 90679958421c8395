import { createToken, Lexer } from "chevrotain";

// The language's tokens as a lexer of plain patterns can have them: no layout, no damage, no words by position.
const name = createToken({ name: "Name", pattern: /[A-Za-z_][A-Za-z0-9_]*/ });
const word = (text: string): ReturnType<typeof createToken> =>
  createToken({ name: `Word_${text}`, pattern: text, longer_alt: name });
const sign = (text: string): ReturnType<typeof createToken> =>
  createToken({ name: `Sign_${text}`, pattern: text });

const tokens = [
  createToken({ name: "Blank", pattern: /[ \t]+/, group: Lexer.SKIPPED }),
  createToken({ name: "LineBreak", pattern: /\r\n|\r|\n/, line_breaks: true }),
  createToken({ name: "Comment", pattern: /\/\/[^\r\n]*/, group: "comments" }),
  createToken({
    name: "TextBlock",
    pattern: /"[ \t]*\n(?:(?![ \t]*"[ \t,)\]}]*(?:\n|\/\/))[^\n]*\n)*[ \t]*"/,
    start_chars_hint: ['"'],
    line_breaks: true,
  }),
  createToken({ name: "String", pattern: /"(?:[^"\\\r\n]|\\.)*"/, start_chars_hint: ['"'] }),
  createToken({ name: "Number", pattern: /\d[\d_]*(?:\.\d[\d_]*)?(?:[eE][+-]?\d+)?/ }),
  ...["true", "false", "benar", "salah", "null", "atau", "dan"].map(word),
  name,
  ...[">=", "<=", "==", "!=", "**", ..."=:,.><^~+-*/%()[]{}"].map(sign),
];

const lexer = new Lexer(tokens, { positionTracking: "onlyOffset", ensureOptimizations: true });

/** How many tokens Chevrotain's own lexer finds; throws where a text has something that it does not know. */
export function countTokens(text: string): number {
  const result = lexer.tokenize(text);
  if (result.errors.length > 0) throw new Error(result.errors[0]?.message);
  return result.tokens.length;
}
