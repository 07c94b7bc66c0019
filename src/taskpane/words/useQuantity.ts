import { useMemo } from "react";
import type { OptionUnit } from "../../analyses/analysis";
import { useWorkState } from "../work/useWork";
import { quantity, type Quantity } from "./quantity";
import { useWords } from "./useWords";

/** Numbers of a unit in the current language, money in the currency of the orders. */
export function useQuantity(unit: OptionUnit | undefined): Quantity {
  const text = useWords();
  const currency = useWorkState().orders?.imported?.currency ?? "";
  return useMemo(() => quantity(text, unit, currency), [text, unit, currency]);
}
