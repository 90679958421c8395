import {
  canonicalise,
  type Change,
  compile,
  diffIr,
  digest,
  type Ir,
  lineIndex,
  locate,
  pointersAt,
  readIr,
  renderIrFault,
  readKey,
  renderChange,
  renderFix,
  renderHint,
  renderMessage,
  renderRelated,
  sign,
  validateIr,
  verify,
  writeKey,
} from "@kodeon/parser";
import { format, formatEdits } from "@kodeon/parser/format";
import { blockNames } from "@kodeon/parser/language";
import { readManual } from "@kodeon/parser/manual";
import { parse, walk } from "@kodeon/parser/tree";

/** Ed25519 signs the same bytes alike, so with a known key signatures can be compared. This one signs nothing else. */
const key = `-----BEGIN PRIVATE KEY-----
MC4CAQAwBQYDK2VwBCIEIJ1hsZ3v/VpguoRK9JLsLMREScVpezJpGXA7rAMcrn9g
-----END PRIVATE KEY-----
`;

/**
 * Does all that the library can do with each of these manifests, and gives what came of it as JSON text, by their names:
 * the same wherever it runs.
 */
export async function exercise(texts: Readonly<Record<string, string>>): Promise<Record<string, string>> {
  const results: Record<string, string> = {
    "the description": JSON.stringify(blockNames),
    "the manual": JSON.stringify(readManual()),
  };
  for (const [name, text] of Object.entries(texts)) {
    const { ir, diagnostics, sourceMap } = compile(text, { file: name, sourceMap: true });
    const lines = lineIndex(text);
    results[name] = JSON.stringify({
      ir,
      kinds: kindsIn(text),
      laidOut: [
        format(text),
        formatEdits(parse(text).tree),
        format(text, { indentWidth: 1, maxLineLength: 20, endOfLine: "crlf" }),
      ],
      diagnostics: diagnostics.map((each) => ({
        ...each,
        place: lines.position(each.span.start),
        words: [renderMessage, renderHint, renderFix, renderRelated].map((render) => [
          render(each, "id"),
          render(each, "en"),
        ]),
      })),
      map: sourceMap && [sourceMap, locate(sourceMap, "/declarations/0"), pointersAt(sourceMap, 20)],
      contract: ir && (await exerciseIr(ir)),
    });
  }
  return results;
}

function kindsIn(text: string): string[] {
  const kinds: string[] = [];
  for (const { declaration } of parse(text).tree.segments) {
    if (declaration) walk(declaration, ({ kind }) => void kinds.push(kind));
  }
  return kinds;
}

async function exerciseIr(ir: Ir): Promise<unknown> {
  const privateKey = (await readKey(key, "private")).key;
  if (privateKey === undefined) throw new Error("The key cannot be read");
  const { d: _secret, ...publicKey } = privateKey;
  const signature = await sign(ir, privateKey);
  const broken = { ...ir, declarations: [...ir.declarations, { kind: "unknown" }, null] };
  const changed = { ...ir, declarations: ir.declarations.toReversed() };
  const words = (change: Change): string[] => [renderChange(change, "id"), renderChange(change, "en")];
  return {
    canonical: canonicalise(ir),
    digest: await digest(ir),
    signature,
    verdicts: [
      await verify(ir, signature, publicKey),
      await verify({ ...ir, language_version: "0.0" }, signature, publicKey),
    ],
    written: await writeKey(publicKey, "pem"),
    valid: [readIr(JSON.stringify(ir)), validateIr(ir)],
    refused: readIr(JSON.stringify(broken)).faults.map((fault) => [fault, renderIrFault(fault, "id")]),
    diff: diffIr(ir, changed).packages.map((each) => [each, each.changes.map(words)]),
  };
}
