/**
 * Keeps Node 22 from printing that Ed25519 is experimental there: it is the algorithm of RFC 8032 all the same, and the
 * keys and signatures are those of any other version. Other warnings are left as they are.
 */
export function acceptEd25519(): void {
  const emitWarning = process.emitWarning.bind(process);
  process.emitWarning = (warning: string | Error, ...rest: unknown[]): void => {
    if (!String(warning).includes("Ed25519")) Reflect.apply(emitWarning, undefined, [warning, ...rest]);
  };
}
