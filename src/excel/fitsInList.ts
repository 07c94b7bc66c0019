/** Excel takes a list of choices as one text of at most this many characters. */
const longestList = 255;

/**
 * Whether choices can stand in a validation rule as they are: one text, parted by commas, in which Excel drops the spaces
 * around an entry. Others have to be read from cells.
 *
 * @example
 * fitsInList(["Champions", "Loyal"]) // true
 * fitsInList(["Perrin, Fils"]) // false
 */
export const fitsInList = (choices: readonly string[]): boolean =>
  // A hundred thousand names are not joined to find that they are too many.
  2 * choices.length - 1 <= longestList &&
  choices.join(",").length <= longestList &&
  choices.every((choice) => choice !== "" && choice.trim() === choice && !/^=|,/.test(choice));
