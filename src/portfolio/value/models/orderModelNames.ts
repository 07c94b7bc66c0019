import type { OrderModelId } from "./orderModel";

/** The models as the literature names them, in every language. */
export const orderModelNames: Readonly<Record<OrderModelId, string>> = {
  bgNbd: "BG/NBD",
  mbgNbd: "MBG/NBD",
  paretoNbd: "Pareto/NBD",
  bgBb: "BG/BB",
};
