import type { Cell } from "../../../../src/portfolio/orders/cell";
import type { DirtKind } from "./dirtKinds";
import type { ExportDialect } from "./exportDialect";
import type { GeneratedRow, Outcome } from "./generatedExport";
import type { TrueLine } from "./knownTruth";
import type { RowTools } from "./rowTools";
import type { Overrides } from "./RowWriter";

const errors = ["#N/A", "#REF!", "#VALUE!", "#DIV/0!", "#VALEUR!", "#NOM?"];
const noDays = ["bientôt", "to be agreed", "99/99/2024", "0000-00-00", "2024-02-31", "??", 12];
const noAmounts = ["n/c", "offert", "1.2.3,4,5", "12 heures", "free of charge", "1 2 3"];
const catchAlls = ["Divers", "CLIENTS DIVERS", "Client comptoir", "Walk-in customer", "Comptoir"];
const subtotals = ["Sous-total", "Sous total mars", "Subtotal", "Total client"];

/**
 * Rows between the orders of which nothing may be counted, with the reason each must be left out for. Every one of them is
 * bad in one way only, so there is no doubt about the reason.
 */
export function makeDirtyRow(kind: DirtKind, tools: RowTools): readonly GeneratedRow[] {
  const { random, dialect, truth, cells, writer, above } = tools;
  const { types, whose, money } = dialect;
  const model = random.pick(truth.lines);
  // Orders of their own: nothing in the truth has these numbers.
  const line: TrueLine = {
    ...model,
    order: 1_000_000 + random.integer(0, 900_000),
    isCredit: false,
    cents: Math.abs(model.cents),
  };
  const one = (outcome: Outcome, overrides: Overrides = {}, visibility: GeneratedRow["visibility"] = 0) => [
    { cells: writer.row(line, overrides), outcome, visibility },
  ];
  const sparse = (outcome: Outcome, overrides: Overrides = {}) => [
    { cells: writer.sparse(overrides), outcome, visibility: 0 as const },
  ];
  switch (kind) {
    case "blankRow":
      return sparse("blankRow");
    case "repeatedHeader":
      // Some programs print the titles on every page, others the header alone.
      return (random.chance(0.5) ? above : dialect.headers).map((cells) => ({
        cells,
        outcome: cells.every((cell) => cell === "") ? "blankRow" : "repeatedHeader",
        visibility: 0,
      }));
    case "subtotal":
      return sparse("total", { [whose]: random.pick(subtotals), [money]: random.integer(1, 100_000) / 100 });
    case "cancelled":
      return one("cancelled", { documentType: random.pick(types.cancelled) });
    case "errorCell":
      return one("errorCell", { [random.pick([whose, money, "date"] as const)]: random.pick(errors) });
    case "blankCustomer":
      return one("noCustomer", { customer: writer.blank(), code: writer.blank() });
    case "blankDate":
      return one("noDate", { date: writer.blank() });
    case "blankAmount":
      return one("noAmount", { [money]: writer.blank() });
    case "unreadableDate":
      return one("unreadableDate", { date: random.pick(noDays) });
    case "unreadableAmount":
      return one("unreadableAmount", { [money]: random.pick(noAmounts) });
    case "otherCurrency":
      return one("otherCurrency", { currency: dialect.currency === "USD" ? "CHF" : "USD" });
    case "otherSign":
      return one("otherCurrency", { amount: otherSign(dialect) });
    case "catchAll":
      return one("catchAll", { customer: random.pick(catchAlls) });
    case "hiddenRow":
      return one("hiddenRow", {}, 1);
    case "notSelected":
      return one("notSelected", {}, 2);
    case "futureDate":
      return one("futureDate", { date: cells.day(truth.lastDay + random.integer(8, 900)) });
    default:
      throw new Error(`${kind} is no row`);
  }
}

const otherSign = ({ decimal, sign }: ExportDialect): Cell => `120${decimal}50 ${sign === "£" ? "€" : "£"}`;
