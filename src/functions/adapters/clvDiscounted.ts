import { Problem } from "../../portfolio/problem";
import { discountedLifetimeValue } from "../../portfolio/value/discountedLifetimeValue";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `CLVDISCOUNTED(margin, retention, discount, [growth], [periods], [cost], [timing])`: one value, or one a row. */
export const clvDiscounted = adaptFunction(
  "CLVDISCOUNTED",
  (language, margin, retention, discount, growth, periods, cost, timing) => {
    const read = readColumns([
      { key: "margin", argument: margin },
      { key: "retention", argument: retention },
      { key: "discount", argument: discount },
      { key: "growth", argument: growth, fallback: 0 },
      { key: "periods", argument: periods, fallback: Infinity },
      { key: "cost", argument: cost, fallback: 0 },
      { key: "timing", argument: timing, fallback: 0 },
    ]);
    return read.layOut(resultHeader(language, "value"), (index) => {
      const [m, r, d, g, n, c, t] = read.columns.map((column) => column[index]!);
      if (t !== 0 && t !== 1) throw new Problem("timingNeeded", { argument: "timing" });
      const figures = { margin: m!, retention: r!, discount: d!, growth: g, periods: n, cost: c };
      return [discountedLifetimeValue({ ...figures, timing: t === 1 ? "immediate" : "end" })];
    });
  },
);
