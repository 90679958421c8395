import { basename, join, resolve, sep } from "node:path";
import type { Run } from "./call.ts";
import { explainWriting } from "./faults.ts";
import type { Language } from "./language.ts";
import type { SystemFault } from "./outlet.ts";
import { print } from "./print.ts";
import { visible } from "./report/cells.ts";
import { makeFolder, writeNew } from "./write.ts";

/** `kodeonc init`: a manifest that checks clean, for a package to grow from. It never overwrites a file. */
export const startPackage: Run = async (call) => {
  const { operands, language, tell, stderr } = call;
  const [folder = ".", extra] = operands;
  if (extra !== undefined) return { fault: "unexpected-operand", command: "init", name: extra };
  const path = join(folder, "paket.kodeon");
  const shown = path.replaceAll(sep, "/");
  try {
    makeFolder(folder);
  } catch (error) {
    await stderr.write(explainWriting(shown, toFault(error), tell));
    return 2;
  }
  try {
    writeNew(path, starterFor(packageNameFor(basename(resolve(folder))), language));
  } catch (error) {
    const fault = toFault(error);
    const exists = fault.code === "EEXIST";
    await stderr.write(
      exists
        ? `kodeonc: ${tell("manifest-exists", { path: visible(shown) })}\n`
        : explainWriting(shown, fault, tell),
    );
    return 2;
  }
  return print(`${tell("manifest-made", { path: visible(shown) })}\n`, call);
};

/** The package name that is closest to a folder's name; `paket-saya` where nothing of it can be kept. */
export function packageNameFor(folder: string): string {
  const plain = folder.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const name = plain.replace(/[^a-z0-9._-]+/g, "-").replace(/^[._-]+/, "");
  // The longest name that a package may have; what is cut off may leave a joint at the end.
  return name.slice(0, 214).replace(/[._-]+$/, "") || "paket-saya";
}

/** A small manifest of that package, with comments for whoever fills it in. */
export function starterFor(name: string, language: Language): string {
  const { about, version, description, sample, category, licence, requirements } = comments[language];
  return `// ${about}

paket "${name}":
    // ${version}
    versi = "0.1.0"
    // ${description}
    deskripsi = "${sample}"
    // ${category}
    kategori = libraries
    // ${licence}
    lisensi = MIT

    // ${requirements}
    // dependensi:
    //     "kodeon-http" >= "1.5.0" dan < "2.0.0"
`;
}

const comments = {
  id: {
    about: "Manifes paket. Baris yang dimulai dengan // adalah komentar.",
    version: "Naikkan setiap kali paket diterbitkan.",
    description: "Kegunaan paket, dalam satu dua kalimat.",
    sample: "Jelaskan di sini kegunaan paket ini.",
    category: "Rak tempat paket dipajang di marketplace, misalnya web_development atau games.",
    licence: 'Izin bagi pemakainya: kode SPDX seperti MIT, "Apache-2.0", atau proprietary.',
    requirements: "Paket lain yang dibutuhkan ditulis seperti ini:",
  },
  en: {
    about: "The package's manifest. A line that begins with // is a comment.",
    version: "Raise it for every release.",
    description: "What the package is good for, in a sentence or two.",
    sample: "Say here what this package is good for.",
    category: "The marketplace shelf on which it stands, such as web_development or games.",
    licence: 'What its users may do: an SPDX id such as MIT, "Apache-2.0", or proprietary.',
    requirements: "Other packages that it needs are written like this:",
  },
} as const satisfies Record<Language, unknown>;

function toFault(error: unknown): SystemFault {
  return error instanceof Error ? error : new Error(String(error));
}
