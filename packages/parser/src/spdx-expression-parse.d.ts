/** The package brings no types of its own. */
declare module "spdx-expression-parse" {
  /** One licence, with what stands behind it. */
  interface SpdxLicence {
    readonly license: string;
    readonly plus?: true;
    readonly exception?: string;
  }
  interface SpdxConjunction {
    readonly left: SpdxExpression;
    readonly conjunction: "and" | "or";
    readonly right: SpdxExpression;
  }
  type SpdxExpression = SpdxLicence | SpdxConjunction;
  /** Reads an SPDX licence expression, identifiers in their exact case; throws an Error where it is none. */
  function parse(source: string): SpdxExpression;
  export = parse;
}
