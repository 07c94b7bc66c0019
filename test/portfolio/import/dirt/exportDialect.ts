import type { DirtKind } from "./dirtKinds";
import type { SeededRandom } from "./SeededRandom";

/** What a column of a generated export holds; decoys are columns an import must not fall for. */
export type ExportColumn =
  | "customer"
  | "code"
  | "date"
  | "amount"
  | "order"
  | "quantity"
  | "unitPrice"
  | "currency"
  | "documentType"
  | "family"
  | "region"
  | "grossDecoy"
  | "dueDateDecoy"
  | "lineItem";

/** How one program writes its exports. */
export interface ExportDialect {
  readonly french: boolean;
  readonly shopify: boolean;
  readonly columns: readonly ExportColumn[];
  /** Header rows, upper one first. */
  readonly headers: readonly (readonly string[])[];
  /** Customers are told apart by name, by code, or both columns are there. */
  readonly customers: "names" | "codes" | "both";
  /** The column customers are told apart by. */
  readonly whose: "customer" | "code";
  /** The column amounts are written in. */
  readonly money: "amount" | "unitPrice";
  readonly decimal: "," | ".";
  /** Sign in front of or behind text amounts, `""` for none. */
  readonly sign: "" | "€" | "$" | "£";
  readonly currency: "EUR" | "USD" | "GBP";
  readonly dates: "serial" | "slash" | "iso" | "compact" | "named";
  readonly dateSeparator: "/" | "." | "-";
  readonly orderPrefix: string;
  /** Types of documents that count; the last ones are credit notes. */
  readonly types: {
    readonly order: readonly string[];
    readonly credit: readonly string[];
    readonly cancelled: readonly string[];
  };
}

const frenchHeaders: Readonly<Record<ExportColumn, readonly string[]>> = {
  customer: ["Client", "Nom du client", "Raison sociale", "CLIENT"],
  code: ["Code client", "N° client", "Réf. client"],
  date: ["Date", "Date de commande", "Date facture", "Date de facturation"],
  amount: ["Montant HT", "Total HT", "CA HT", "Chiffre d'affaires"],
  order: ["N° commande", "N° de facture", "Réf commande", "N° pièce"],
  quantity: ["Quantité", "Qté"],
  unitPrice: ["Prix unitaire", "PU HT"],
  currency: ["Devise"],
  documentType: ["Type de document", "Statut", "État"],
  family: ["Famille", "Article", "Désignation"],
  region: ["Région", "Ville"],
  grossDecoy: ["Montant TTC", "Total TTC"],
  dueDateDecoy: ["Date d'échéance", "Échéance"],
  lineItem: ["Lineitem name"],
};

const englishHeaders: Readonly<Record<ExportColumn, readonly string[]>> = {
  customer: ["Customer", "Customer Name", "Company Name", "Account Name"],
  code: ["Customer ID", "Customer No", "Account Number"],
  date: ["Date", "Order Date", "Invoice Date"],
  amount: ["Net Amount", "Amount", "Untaxed Amount", "Revenue"],
  order: ["Order No", "Order ID", "Invoice Number"],
  quantity: ["Quantity", "Qty"],
  unitPrice: ["Unit Price"],
  currency: ["Currency"],
  documentType: ["Document Type", "Status"],
  family: ["Category", "Product"],
  region: ["Region", "City"],
  grossDecoy: ["Gross Amount", "Total incl. tax"],
  dueDateDecoy: ["Due Date"],
  lineItem: ["Lineitem name"],
};

/** Headers written over two rows: the upper and the lower part. */
const split: Readonly<
  Record<"french" | "english", Partial<Readonly<Record<ExportColumn, readonly [string, string]>>>>
> = {
  french: {
    date: ["Commande", "Date"],
    amount: ["Montant", "HT"],
    order: ["Commande", "N°"],
    unitPrice: ["Prix", "unitaire"],
    grossDecoy: ["Total", "TTC"],
  },
  english: {
    date: ["Order", "Date"],
    amount: ["Net", "Amount"],
    order: ["Invoice", "Number"],
    unitPrice: ["Unit", "Price"],
    grossDecoy: ["Gross", "Amount"],
  },
};

const shopifyHeaders: Partial<Readonly<Record<ExportColumn, string>>> = {
  order: "Name",
  documentType: "Financial Status",
  currency: "Currency",
  amount: "Subtotal",
  grossDecoy: "Total",
  date: "Created at",
  quantity: "Lineitem quantity",
  lineItem: "Lineitem name",
  unitPrice: "Lineitem price",
  customer: "Billing Name",
};

/** Chooses a program for the dirt it is to show. */
export function chooseDialect(random: SeededRandom, has: (kind: DirtKind) => boolean): ExportDialect {
  if (has("continuation")) return shopifyDialect();
  const french = !has("monthFirst") && random.chance(0.55);
  const byName = has("catchAll") ? "names" : random.pick(["names", "names", "both", "codes"] as const);
  const customers = has("lostLeadingZeros") ? "codes" : byName;
  const needs: readonly (readonly [ExportColumn, boolean])[] = [
    ["customer", customers !== "codes"],
    ["code", customers !== "names"],
    ["date", true],
    ["amount", !has("quantityPrice")],
    ["quantity", has("quantityPrice")],
    ["unitPrice", has("quantityPrice")],
    ["order", has("duplicate") || has("severalLines") || has("numberIds") || random.chance(0.4)],
    ["documentType", has("typedCredits") || has("cancelled") || random.chance(0.2)],
    ["currency", has("otherCurrency") || (!has("otherSign") && random.chance(0.15))],
    ["family", random.chance(0.4)],
    ["region", random.chance(0.3)],
    ["grossDecoy", !has("quantityPrice") && random.chance(0.25)],
    ["dueDateDecoy", random.chance(0.2)],
  ];
  const columns = random.shuffled(needs.filter(([, needed]) => needed).map(([column]) => column));
  const names = french ? frenchHeaders : englishHeaders;
  const pairs = split[french ? "french" : "english"];
  const headers = has("twoRowHeader")
    ? [
        columns.map((column) => pairs[column]?.[0] ?? ""),
        columns.map((column) => pairs[column]?.[1] ?? random.pick(names[column])),
      ]
    : [columns.map((column) => random.pick(names[column]))];
  const [sign, currency] = random.pick(
    french ? europe : has("monthFirst") ? america : [...europe, ...america, ...britain],
  );
  const isSigned = has("otherSign") || has("currencySigns");
  return {
    french,
    shopify: false,
    columns,
    headers,
    customers,
    whose: customers === "codes" ? "code" : "customer",
    money: has("quantityPrice") ? "unitPrice" : "amount",
    decimal: french ? "," : ".",
    sign: isSigned ? sign : "",
    currency,
    dates: has("monthFirst") ? "slash" : random.pick(["serial", "serial", "slash", "iso", "compact", "named"]),
    dateSeparator: has("monthFirst") ? "/" : random.pick(["/", ".", "-"]),
    orderPrefix: has("numberIds") ? "" : random.pick(["", "C-", "FA2024/"]),
    types: french ? frenchTypes : englishTypes,
  };
}

const europe = [["€", "EUR"]] as const;
const america = [["$", "USD"]] as const;
const britain = [["£", "GBP"]] as const;

const frenchTypes = {
  order: ["Facture", "Facture", "Validée"],
  credit: ["Avoir"],
  cancelled: ["Annulée", "Brouillon", "Devis"],
};
const englishTypes = {
  order: ["Invoice", "Invoice", "Confirmed"],
  credit: ["Credit note"],
  cancelled: ["Cancelled", "Draft", "Quote"],
};

function shopifyDialect(): ExportDialect {
  const columns = Object.keys(shopifyHeaders) as ExportColumn[];
  return {
    french: false,
    shopify: true,
    columns,
    headers: [columns.map((column) => shopifyHeaders[column]!)],
    customers: "names",
    whose: "customer",
    money: "amount",
    decimal: ".",
    sign: "",
    currency: "USD",
    dates: "iso",
    dateSeparator: "-",
    orderPrefix: "#",
    types: { order: ["paid"], credit: [], cancelled: ["voided", "refunded"] },
  };
}
