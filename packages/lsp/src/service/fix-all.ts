import { isSafeFix, mendFiles, type TextEdit } from "@kodeon/parser";
import { textOf, type Document } from "./document.ts";
import type { Project } from "./project.ts";

/**
 * The edits that apply all fixes of a document that are safe, as `kodeonc check --fix` does; none where that changes
 * nothing. They are tried on the project's own workspace, which is afterwards as it was before.
 */
export function fixAll({ workspace }: Project, document: Document): readonly TextEdit[] {
  const { uri, tree } = document;
  const isFixable = workspace.diagnostics(uri).some(({ name, fix }) => fix.length > 0 && isSafeFix(name));
  // A document that has been overtaken by another state of it has nothing to be fixed in.
  if (!isFixable || workspace.tree(uri) !== tree) return [];
  let text = textOf(document);
  try {
    const [mended] = mendFiles([uri], {
      text: () => text,
      diagnostics: (file) => workspace.diagnostics(file),
      replace(file, now) {
        text = now;
        workspace.open(file, now);
      },
    });
    return mended?.edits ?? [];
  } finally {
    workspace.open(uri, tree);
  }
}
