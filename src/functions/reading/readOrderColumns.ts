import type { Orders } from "../../portfolio/orders/orders";
import { readEveryOrder } from "../../portfolio/orders/readEveryOrder";
import { columnOfCells } from "../../portfolio/orders/table/columnOfCells";
import { functionMemory } from "../remembering/functionMemory";
import type { Argument } from "./argument";
import { filledLength } from "./filledLength";
import { readVector } from "./readVector";
import { requireSameSize } from "./requireSameSize";

/**
 * Reads the three columns of an order list, every row of them; see `readEveryOrder`. The same cells are read once.
 *
 * @throws Problem `oneColumnNeeded`, `sameSizeNeeded`, and those of `readEveryOrder`.
 */
export function readOrderColumns(customers: Argument, dates: Argument, amounts: Argument): Orders {
  return functionMemory.remember("orders", [customers, dates, amounts], () => readNow(customers, dates, amounts));
}

function readNow(customers: Argument, dates: Argument, amounts: Argument): Orders {
  const named = Object.entries({ customers, dates, amounts }).map(([key, argument]) => {
    return { key, cells: readVector(key, argument).cells };
  });
  requireSameSize(named);
  const count = filledLength(named.map(({ cells }) => cells));
  return readEveryOrder({ count, columns: named.map(({ cells }) => columnOfCells(cells, count)) });
}
