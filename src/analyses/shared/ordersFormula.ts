import type { AnalysisInput } from "../analysis";
import { sourceRange } from "./liveOrders";

/**
 * A CLIENTELE function over the customer, date and amount columns of the source, with further arguments as they stand.
 *
 * @example
 * ordersFormula(input, "RFM") // "=CLIENTELE.RFM('Orders'!$A$2:$A$9,'Orders'!$B$2:$B$9,'Orders'!$C$2:$C$9)"
 */
export function ordersFormula(input: AnalysisInput, name: string, further: readonly (string | number)[] = []): string {
  const columns = (["customer", "date", "amount"] as const).map((field) => sourceRange(input, field));
  return `=CLIENTELE.${name}(${[...columns, ...further].join(",")})`;
}
