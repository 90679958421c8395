import type { DiffFormat } from "../report.ts";

/** For programs: the library's result as it is. */
export const formatJson: DiffFormat = ({ diff }) => `${JSON.stringify(diff, null, 2)}\n`;
