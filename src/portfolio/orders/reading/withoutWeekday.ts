const weekday = /^\s*(?:lun|mar|mer|jeu|ven|sam|dim|mon|tue|wed|thu|fri|sat|sun)\p{L}*[., ]+(?=\d{1,2}[-/.]\d)/iu;

/**
 * A date in numbers without the name of the day before it, French or English.
 *
 * @example
 * withoutWeekday("lun. 05/03/2024") // "05/03/2024"
 */
export const withoutWeekday = (text: string): string => text.replace(weekday, "");
