import { canonicalIr, digest, type Ir, type MessageLanguage, type SourceMap } from "@kodeon/parser";

/** A text that a manifest is compiled to. */
export interface CompiledText {
  /** What its file would be called, without a folder. */
  readonly name: string;
  /** The language it is written in, by the names that the protocol has for languages. */
  readonly languageId: "json" | "plaintext";
  readonly text: string;
}

/** A manifest that has no error, compiled. */
interface Compiled {
  readonly ir: Ir;
  readonly sourceMap: SourceMap;
  /** The name of its file without an extension. */
  readonly stem: string;
}

type Words = Readonly<Record<MessageLanguage, string>>;

/** Something that a manifest can be compiled to. */
interface Target {
  readonly label: Words;
  /** A sentence on what it is good for. */
  readonly detail: Words;
  /** What comes of a manifest; what matters most stands first. */
  readonly write: (compiled: Compiled) => readonly CompiledText[] | Promise<readonly CompiledText[]>;
}

/** Everything that a manifest can be compiled to, by the name that is asked for. */
export const targets = {
  ir: {
    label: { id: "IR", en: "IR" },
    detail: {
      id: "JSON yang mudah dibaca, seperti hasil kodeonc compile.",
      en: "JSON that is easy to read, as kodeonc compile writes it.",
    },
    write: ({ ir, stem }) => [readable(stem, ir)],
  },
  canonical: {
    label: { id: "JSON kanonis", en: "Canonical JSON" },
    detail: {
      id: "Byte yang dihitung oleh digest dan tanda tangan (RFC 8785).",
      en: "The bytes that digests and signatures are made of (RFC 8785).",
    },
    // A line break at its end would not belong to what is digested.
    write: ({ ir, stem }) => [json(`${stem}.canonical.ir.json`, canonicalIr(ir).text ?? "")],
  },
  "source-map": {
    label: { id: "IR dengan peta sumber", en: "IR with its source map" },
    detail: {
      id: "IR, dan di sampingnya letak asal setiap bagiannya dalam manifes.",
      en: "The IR, and beside it where each part of it stands in the manifest.",
    },
    write: ({ ir, sourceMap, stem }) => [
      readable(stem, ir),
      json(`${stem}.ir.json.map`, `${JSON.stringify(sourceMap, null, 2)}\n`),
    ],
  },
  digest: {
    label: { id: "Digest", en: "Digest" },
    detail: {
      id: "SHA-256 dari JSON kanonisnya, sidik jari yang dibandingkan oleh penerima.",
      en: "The SHA-256 of its canonical JSON, a fingerprint for whoever receives it to compare.",
    },
    write: async ({ ir, stem }) => [
      { name: `${stem}.digest.txt`, languageId: "plaintext", text: `${await digest(ir)}\n` },
    ],
  },
} as const satisfies Readonly<Record<string, Target>>;

/** The name of a target. */
export type TargetName = keyof typeof targets;

function readable(stem: string, ir: Ir): CompiledText {
  return json(`${stem}.ir.json`, `${JSON.stringify(ir, null, 2)}\n`);
}

function json(name: string, text: string): CompiledText {
  return { name, languageId: "json", text };
}
