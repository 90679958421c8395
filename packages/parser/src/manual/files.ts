/** A file of an example. */
export interface ExampleFile {
  readonly file: string;
  readonly text: string;
}

/** The files that a page's text stands for: what follows each line `// dua.kodeon`, or all of it as one where there is none. */
export function filesOf(text: string): readonly ExampleFile[] {
  const parts = text.split(/^\/\/ (\S+\.kodeon)\n/m);
  if (parts.length === 1) return [{ file: "contoh.kodeon", text }];
  return parts.flatMap((file, index) => (index % 2 === 1 ? [{ file, text: parts[index + 1] ?? "" }] : []));
}
