/** The functions that values of properties may call, each with the name that its one parameter goes by. */
export const valueCalls: ReadonlyMap<string, ValueCall> = new Map([
  ["lingkungan", { name: "lingkungan", parameter: "nama" }],
  ["dari_berkas", { name: "dari_berkas", parameter: "jalur" }],
]);

/** A function that stands for a value: `lingkungan("TOKEN")`. */
export interface ValueCall {
  readonly name: "lingkungan" | "dari_berkas";
  readonly parameter: "nama" | "jalur";
}
