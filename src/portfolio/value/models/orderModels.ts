import { bgBb } from "./bgBb";
import { bgNbd } from "./bgNbd";
import { mbgNbd } from "./mbgNbd";
import type { OrderModel, OrderModelId } from "./orderModel";
import { paretoNbd } from "./paretoNbd";

/** Every model of orders by its id. */
export const orderModels: Readonly<Record<OrderModelId, OrderModel>> = { bgNbd, mbgNbd, paretoNbd, bgBb };
