import { costPerCustomer } from "../../portfolio/value/costPerCustomer";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `CAC(spend, customers)`: what each customer cost to win, or to keep. */
export const cac = adaptFunction("CAC", (language, spend, customers) => {
  const read = readColumns([
    { key: "spend", argument: spend },
    { key: "customers", argument: customers },
  ]);
  return read.layOut(resultHeader(language, "cost"), (index) => {
    const [spent, count] = read.columns.map((column) => column[index]!);
    return [costPerCustomer(spent!, count!)];
  });
});
