import { bareHeader } from "./bareHeader";

const gross = /\b(ttc|gross)\b|^(net payer|net a payer|amount total)$/;

/**
 * Whether the header of an amount says that it includes tax.
 *
 * @example
 * isGrossHeader("Montant TTC") // true
 */
export const isGrossHeader = (header: string): boolean => gross.test(bareHeader(header));
