import type { Customers } from "../../src/portfolio/customers";
import type { Orders } from "../../src/portfolio/orders/orders";
import { classifyAbc } from "../../src/portfolio/segmentation/classifyAbc";
import { scoreRfm } from "../../src/portfolio/segmentation/scoreRfm";
import { summariseCustomers } from "../../src/portfolio/summariseCustomers";
import type { Job } from "./engine";

/** What Clientele found: its customers, and their marks as columns. */
export interface Analysed {
  readonly customers: Customers;
  readonly marks: readonly Uint8Array[];
}

/** A job from orders on, as Clientele's formulas and analyses do it. */
export function analyseCustomers(job: Job, orders: Orders): Analysed {
  const customers = summariseCustomers(orders);
  if (job === "abc") return { customers, marks: [classifyAbc(customers.revenueCents).classes] };
  const { r, f, m } = scoreRfm(customers, { levels: 5, weights: [1, 1, 1], scoring: "rank", measure: "revenue" });
  return { customers, marks: [r, f, m] };
}
