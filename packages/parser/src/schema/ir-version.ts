/** The version of the IR's shape, `major.minor`. */
export const IR_VERSION = "1.0";
