import type { CommandSpec } from "./command-spec.ts";

/** The description of `kodeonc init`: its options, and its help in both languages. */
export const initCommand = {
  id: "Buat manifes pertama sebuah paket",
  en: "Make a package's first manifest",
  operands: { id: "[FOLDER]", en: "[FOLDER]" },
  completes: "folders",
  details: {
    id: [
      "Menulis paket.kodeon di FOLDER, atau di folder ini bila tidak disebutkan. Berkas yang sudah ada tidak ditimpa.",
      "Nama paket diambil dari nama foldernya.",
    ],
    en: [
      "Writes paket.kodeon in FOLDER, or in the current folder where none is named. A file that is there is left alone.",
      "The package is named after the folder.",
    ],
  },
  options: {},
  examples: ["kodeonc init", "kodeonc init warung-kopi"],
} as const satisfies CommandSpec;
