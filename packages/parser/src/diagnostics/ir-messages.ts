/** What may be wrong with a value that should be an IR, in both languages. */
export const irMessages = {
  "ir-not-plain": {
    id: "Nilai di sini tidak dapat ditulis sebagai JSON: {kind}.",
    en: "The value here cannot be written as JSON: {kind}.",
  },
} as const satisfies Record<string, { readonly id: string; readonly en: string }>;

export type IrFaultName = keyof typeof irMessages;
