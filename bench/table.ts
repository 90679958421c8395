interface Column {
  readonly name: string;
  readonly values: ReadonlyMap<string, number>;
}

/** Prints a table as Markdown; a row without any value is left out, and a value that is missing is a dash. */
export function printTable(
  title: string,
  rows: readonly string[],
  columns: readonly Column[],
  write: (value: number) => string,
): void {
  const heads = [title, ...columns.map(({ name }) => name)];
  const body = rows
    .filter((row) => columns.some(({ values }) => values.has(row)))
    .map((row) => [row, ...columns.map(({ values }) => cell(values.get(row), write))]);
  const widths = heads.map((head, index) =>
    Math.max(head.length, ...body.map((row) => row[index]?.length ?? 0)),
  );
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((text, index) => (index === 0 ? text.padEnd(widths[0] ?? 0) : text.padStart(widths[index] ?? 0))).join(" | ")} |`;
  const rule = widths.map((width, index) => (index === 0 ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  console.log([line(heads), line(rule), ...body.map(line), ""].join("\n"));
}

function cell(value: number | undefined, write: (value: number) => string): string {
  return value === undefined ? "–" : write(value);
}
