import { currencyIn } from "../portfolio/orders/reading/currencyIn";

const language = /\[\$([^\]-]*)(?:-[^\]]*)?\]/g;

/**
 * The currency sign a number format shows, `""` when it shows none. `[$€-40C]` names a sign and a language, `[$-409]` a language
 * alone.
 *
 * @example
 * currencyOfFormat('#,##0.00\\ "€"') // "€"
 * currencyOfFormat("[$-409]d mmm yyyy") // ""
 */
export const currencyOfFormat = (format: string): string => currencyIn(format.replace(language, "$1")) ?? "";
