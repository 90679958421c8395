/** The languages that the command line speaks, by their BCP 47 subtags. */
export type Language = "id" | "en";

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language to speak: what `--lang` says, then `KODEON_LANG`, then `configured`, which is what `kodeonc.json` says,
 * then English for an English locale, else Indonesian.
 * It reads the arguments before they are parsed, so that what is wrong with them is told in it as well.
 */
export function chooseLanguage(
  args: readonly string[],
  environment: Environment,
  configured?: Language,
): Language {
  return (
    exactly(optionIn(args)) ??
    subtag(environment["KODEON_LANG"]) ??
    configured ??
    (subtag(localeIn(environment)) === "en" ? "en" : "id")
  );
}

function optionIn(args: readonly string[]): string | undefined {
  let found: string | undefined;
  for (const [index, arg] of args.entries()) {
    if (arg === "--") break;
    if (arg === "--lang") found = args[index + 1];
    else if (arg.startsWith("--lang=")) found = arg.slice("--lang=".length);
  }
  return found;
}

/** The first of the three that is set decides, as POSIX says (Base Definitions, section 8.2). */
function localeIn(environment: Environment): string | undefined {
  return environment["LC_ALL"] || environment["LC_MESSAGES"] || environment["LANG"];
}

function exactly(word: string | undefined): Language | undefined {
  return word === "id" || word === "en" ? word : undefined;
}

function subtag(locale: string | undefined): Language | undefined {
  return exactly(/^[a-z]+/i.exec(locale ?? "")?.[0].toLowerCase());
}
