/** Words in the headers of columns of discounts. */
export const discountWords = /\b(remises?|rabais|discounts?|disc)\b/;
