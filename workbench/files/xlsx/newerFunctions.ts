/** Functions that came after the file format was fixed, by its documentation ([MS-XLSX] 2.2.2.1): files name them with a prefix, and Excel shows `#NAME?` without it. */
const newer = new Set(
  `ACOT ACOTH AGGREGATE ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND BITLSHIFT BITOR
  BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT CHISQ.TEST CHOOSECOLS
  CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS DECIMAL DROP ERF.PRECISE
  ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FILTERXML FLOOR.MATH FLOOR.PRECISE FORECAST.LINEAR
  FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK HYPGEOM.DIST IFNA IFS ISFORMULA ISOWEEKNUM LAMBDA LET
  LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST
  NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST
  QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SKEW.P SORTBY STDEV.P
  STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW
  UNICHAR UNICODE UNIQUE VALUETOTEXT VAR.P VAR.S VSTACK WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST`.split(
    /\s+/,
  ),
);
/** These two have a second prefix. */
const onSheets = new Set(["FILTER", "SORT"]);

/** Texts, names of sheets in quotes, and names of functions with their bracket, where they begin no longer name. */
const parts = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.])([A-Z][A-Z0-9.]*)(?=\()/gi;

/**
 * A formula as .xlsx files keep it: newer functions with their prefix.
 *
 * @example
 * withFilePrefixes("MAXIFS(A:A,B:B,1)") // "_xlfn.MAXIFS(A:A,B:B,1)"
 */
export const withFilePrefixes = (formula: string): string =>
  formula.replace(parts, (part, name?: string) => {
    const upper = name?.toUpperCase() ?? "";
    if (onSheets.has(upper)) return `_xlfn._xlws.${part}`;
    return newer.has(upper) ? `_xlfn.${part}` : part;
  });

/** A formula as people and the grid write it: without the prefixes of the file. */
export const withoutFilePrefixes = (formula: string): string => formula.replace(/_xlfn\.(_xlws\.)?/g, "");
