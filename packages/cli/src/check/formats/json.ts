import { fileName, findingsOf } from "../findings.ts";
import type { Format } from "../formats.ts";

/**
 * For programs: one object. Lines and columns begin at 1, columns and offsets are UTF-16 code units. `faults` says what
 * could not be read or written.
 */
export const formatJson: Format = ({ files, errors, warnings, faults: found, language, textOf }) => {
  const diagnostics = files
    .flatMap((file) => findingsOf(file, language, textOf))
    .map(({ code, rule, severity, message, file, start, end, related, help = null, fixes }) => {
      return { code, rule, severity, message, file, start, end, related, help, fixes };
    });
  const faults = found.map(({ path, name, message }) => ({ file: fileName(path), fault: name, message }));
  return `${JSON.stringify({ diagnostics, faults, files: files.length, errors, warnings }, null, 2)}\n`;
};
