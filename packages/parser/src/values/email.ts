import { expectText, refuse } from "./expect.ts";
import { quote } from "./quote.ts";
import type { Reader } from "./reader.ts";
import type { SpecOf } from "./spec-of.ts";

/** The regular expression that the HTML Living Standard gives for a valid e-mail address (section 4.10.5.1.5). */
const pattern =
  /^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/;

/** An e-mail address as the HTML Living Standard understands it. */
export const readEmail: Reader<SpecOf<"email">, string> = (node, _spec, context) => {
  const text = expectText(node, "expected-email", context);
  if (text === undefined || pattern.test(text)) return text;
  const meant = text.trim().replace(/^mailto:/i, "");
  return refuse(node, "expected-email", context, pattern.test(meant) ? quote(meant) : undefined);
};
