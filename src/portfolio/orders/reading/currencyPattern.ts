import { currencyMarks } from "./currencyMarks";

const escaped = (mark: string): string => mark.replace(/[$.]/g, "\\$&");

const signs = currencyMarks.flatMap((currency) => currency.signs.map(escaped));
const words = currencyMarks.flatMap((currency) => currency.words.map(escaped));

/** Source of a regular expression (flags `iu`) that finds how an amount writes its currency. */
export const currencyPattern = `${signs.join("|")}|(?<!\\p{L})(?:${words.join("|")})(?!\\p{L})`;
