import type { ReadOrders } from "./workState";

/** Whether a question must be answered before anything is written. */
export const waitsForAnswer = ({ imported }: Pick<ReadOrders, "imported">): boolean =>
  imported?.questions.some(({ open }) => open) ?? false;
