import { addCreditNotes } from "./addCreditNotes";
import { createRandom } from "./createRandom";
import { families } from "./families";
import { inLanguage } from "./inLanguage";
import { makeCustomers } from "./makeCustomers";
import { makeOrders } from "./makeOrders";
import type { Sample, SampleRow } from "./sample";
import { sampleColumns } from "./sampleColumns";
import type { SampleOrder } from "./sampleOrder";
import type { SampleLanguage } from "./sampleWords";
import { soilOrders } from "./soilOrders";

const seed = 20_251_231;

function rowOf(
  { number, day, customer, cents, marginCents, family, creditNote }: SampleOrder,
  language: SampleLanguage,
): SampleRow {
  return {
    order: number,
    date: day,
    customer: customer.name,
    amount: cents / 100,
    margin: marginCents / 100,
    family: inLanguage(language, families[family]!.words),
    sector: inLanguage(language, customer.trade.sector),
    region: inLanguage(language, customer.territory.region),
    salesperson: customer.territory.salesperson,
    documentType: inLanguage(language, creditNote ? ["Credit note", "Avoir"] : ["Invoice", "Facture"]),
  };
}

/**
 * The sample workbook: three years of orders of an invented French wholesaler of professional supplies, with 300 customers
 * and a few dirty rows. The same on every machine and in every run; only words differ between the languages.
 *
 * @example
 * buildSample("fr").rows[0] // ["N° commande", "Date commande", "Client", …]
 */
export function buildSample(language: SampleLanguage): Sample {
  const random = createRandom(seed);
  const customers = makeCustomers(random);
  const orders = addCreditNotes(makeOrders(customers, random), random);
  const rows = soilOrders(
    orders,
    orders.map((order) => rowOf(order, language)),
    language,
  );
  const columnOf = (key: string): number => sampleColumns.findIndex((column) => column.key === key);
  return {
    sheetName: inLanguage(language, ["Orders", "Commandes"]),
    rows: [
      sampleColumns.map(({ header }) => inLanguage(language, header)),
      ...rows.map((row) => sampleColumns.map(({ key }) => row[key])),
    ],
    dateColumns: [columnOf("date")],
    moneyColumns: [columnOf("amount"), columnOf("margin")],
  };
}
