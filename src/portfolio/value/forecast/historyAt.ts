import type { PurchaseHistories, PurchaseHistory } from "../models/purchaseHistories";

/** One of many histories. */
export const historyAt = ({ repeats, lastRepeat, observed }: PurchaseHistories, index: number): PurchaseHistory => ({
  repeats: repeats[index]!,
  lastRepeat: lastRepeat[index]!,
  observed: observed[index]!,
});
