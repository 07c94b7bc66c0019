import { foldText } from "./reading/foldText";

/** Words that name nothing but shipping or a deposit, whatever follows. */
const always =
  /^(frais (de |d )?(port|transport|livraison|expedition|envoi)|participation aux frais|port (et|compris|du|paye|en sus)|shipping|postage|freight|carriage|acomptes?|arrhes|down payments?|prepayments?)( |$)/;
/** Words that name other things too, such as a sports bag "de transport": alone, or with the usual additions. */
const alone =
  /^(port|transport|livraison|expedition|delivery|deposit)( (fees?|charges?|costs?|express|standard|a domicile|on order|payment|ht|ttc|france|\d+( pct)?))*$/;

/**
 * Whether a product or family is no sale of goods but shipping or a deposit.
 *
 * @example
 * isExtra("Frais de port") // true
 */
export function isExtra(product: string): boolean {
  const folded = foldText(product);
  return always.test(folded) || alone.test(folded);
}
