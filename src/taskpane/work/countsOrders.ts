import { kindOf } from "./kindOf";
import type { ReadOrders } from "./workState";

/** Whether the number of orders is known: a list of customers tells it only in a column of its own. */
export const countsOrders = (orders: ReadOrders): boolean =>
  kindOf(orders) === "orders" || orders.mapping.orderCount !== undefined;
