const language = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g;
const sign = /€|\$|£|¥|CHF|EUR|USD|GBP|CAD/;

/**
 * The currency sign a number format shows, `""` when it shows none. `[$€-40C]` names a sign and a language, `[$-409]` a language
 * alone.
 *
 * @example
 * currencyOfFormat('#,##0.00\\ "€"') // "€"
 * currencyOfFormat("[$-409]d mmm yyyy") // ""
 */
export function currencyOfFormat(format: string): string {
  return sign.exec(format.replace(language, "$1"))?.[0] ?? "";
}
