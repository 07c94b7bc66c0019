import type { IFunctionService } from "@univerjs/engine-formula";
import { IndexedAggregate, type AggregateForm } from "./IndexedAggregate";
import { RememberedTotal } from "./RememberedTotal";

/** The functions with conditions, by name. */
const forms: Readonly<Record<string, AggregateForm>> = {
  SUMIF: { summary: "sum", target: "last" },
  SUMIFS: { summary: "sum", target: "first" },
  COUNTIF: { summary: "count", target: "none" },
  COUNTIFS: { summary: "count", target: "none" },
  AVERAGEIF: { summary: "average", target: "last" },
  AVERAGEIFS: { summary: "average", target: "first" },
  MAXIFS: { summary: "largest", target: "first" },
  MINIFS: { summary: "smallest", target: "first" },
};

const totals = ["SUM", "COUNT", "COUNTA", "AVERAGE", "MAX", "MIN"];

/** Puts functions that remember what a calculation pass has read in front of Univer's own. */
export function registerAggregates(functions: IFunctionService): void {
  for (const [name, form] of Object.entries(forms)) {
    const original = functions.getExecutor(name);
    if (original) functions.registerExecutors(new IndexedAggregate(original, form));
  }
  for (const name of totals) {
    const original = functions.getExecutor(name);
    if (original) functions.registerExecutors(new RememberedTotal(original));
  }
}
