import type { OrderModelId } from "../../portfolio/value/models/orderModel";
import type { Argument } from "./argument";
import { readModelName } from "./readModelName";

/**
 * The model to forecast with; the best for the orders when it is left out.
 *
 * @throws Problem `modelNeeded` {argument, models}.
 */
export const readWish = (argument: Argument): OrderModelId | "best" => readModelName(argument) ?? "best";
