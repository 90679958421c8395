import { compile } from "@kodeon/parser";
import { type Document, textOf } from "./document.ts";
import { type CompiledText, type TargetName, targets } from "./targets.ts";

/** Compiles a document, as if there were no other, to a target; undefined where the document has an error. */
export async function compileTo(
  document: Document,
  target: TargetName,
): Promise<readonly CompiledText[] | undefined> {
  const file = fileNameOf(document.uri);
  const { ir, sourceMap, diagnostics } = compile(textOf(document), { sourceMap: true });
  if (ir === undefined || sourceMap === undefined) return undefined;
  if (diagnostics.some(({ severity }) => severity === "error")) return undefined;
  const { version, ...places } = sourceMap;
  return targets[target].write({
    ir,
    // A map has to say what it is a map of.
    sourceMap: { version, file, ...places },
    stem: file.replace(/\.kodeon$/i, ""),
  });
}

/** The last part of a URI's path, as people read it. */
function fileNameOf(uri: string): string {
  const last = uri.replace(/[?#].*$/, "").replace(/^.*[/:]/, "");
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}
