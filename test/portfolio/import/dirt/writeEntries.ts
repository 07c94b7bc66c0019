import type { Cell } from "../../../../src/portfolio/orders/cell";
import { CellWriter } from "./CellWriter";
import type { DirtKind } from "./dirtKinds";
import type { ExportDialect } from "./exportDialect";
import type { GeneratedExport, Outcome } from "./generatedExport";
import type { KnownTruth, TrueLine } from "./knownTruth";
import type { SeededRandom } from "./SeededRandom";

const header = (
  "JournalCode JournalLib EcritureNum EcritureDate CompteNum CompteLib CompAuxNum CompAuxLib PieceRef PieceDate " +
  "EcritureLib Debit Credit EcritureLet DateLet ValidDate Montantdevise Idevise"
).split(" ");

const journals = { sales: ["VE", "Ventes"], bank: ["BQ", "Banque"], opening: ["AN", "A nouveaux"] } as const;
const salesAccounts = ["701000", "706000", "707000", "708500"];
const vat = 0.2;

/** How a FEC is written: days as eight digits, commas for decimals. */
const entryDialect: ExportDialect = {
  french: true,
  shopify: false,
  columns: [],
  headers: [header],
  customers: "names",
  whose: "customer",
  money: "amount",
  decimal: ",",
  sign: "",
  currency: "EUR",
  dates: "compact",
  dateSeparator: "/",
  orderPrefix: "FA",
  types: { order: [], credit: [], cancelled: [] },
};

interface Posting {
  readonly account: string;
  readonly customer: number | null;
  /** Debit less credit. */
  readonly cents: number;
  readonly outcome: Outcome;
}

/**
 * Writes a truth as accounting entries: each order an entry of sales with its customer and its VAT, in any order of lines,
 * among opening balances, payments and takings without a customer.
 */
export function writeEntries(
  random: SeededRandom,
  truth: KnownTruth,
  has: (kind: DirtKind) => boolean,
  count: (kind: DirtKind) => void,
): GeneratedExport {
  const cells = new CellWriter(random, entryDialect, has, count);
  const numbers = { sales: 0, bank: 0, opening: 0 };
  const rows: Cell[][] = [header];
  const outcomes: (Outcome | undefined)[] = [undefined];
  const post = (journal: keyof typeof journals, day: number, piece: string, postings: readonly Posting[]) => {
    const number = ++numbers[journal];
    for (const { account, customer, cents, outcome } of random.shuffled(postings)) {
      const [code, name] = customer === null ? ["", ""] : [`C${truth.codes[customer]}`, truth.names[customer]!];
      const [debit, credit] = [Math.max(cents, 0), Math.max(-cents, 0)];
      const written = cells.day(day);
      const amounts = [cells.amount(debit), cells.amount(credit)];
      rows.push([
        ...journals[journal],
        number,
        written,
        account,
        "",
        code,
        name,
        piece,
        written,
        piece,
        ...amounts,
        "",
        "",
        "",
        "",
        "",
      ]);
      outcomes.push(outcome);
      count("accountingEntries");
    }
  };
  const other = (account: string, cents: number, customer: number | null = null): Posting => {
    return { account, customer, cents, outcome: "otherAccount" };
  };
  for (const lines of byOrder(truth.lines)) {
    const [{ customer, day, order }] = lines as [TrueLine];
    const net = lines.reduce((sum, { cents }) => sum + cents, 0);
    const tax = Math.round(net * vat);
    post("sales", day, `FA${order}`, [
      { account: "411000", customer, cents: net + tax, outcome: "counterpart" },
      ...lines.map((line): Posting => {
        return { account: random.pick(salesAccounts), customer: null, cents: -line.cents, outcome: line };
      }),
      other("445710", -tax),
    ]);
    if (random.chance(0.3)) post("bank", day, `VIR${order}`, [other("512000", net), other("411000", -net, customer)]);
    if (random.chance(0.05)) post("opening", day, "AN", [other("101000", -net), other("411000", net, customer)]);
    if (has("blankCustomer") && random.chance(0.02)) {
      count("blankCustomer");
      post("sales", day, `Z${order}`, [
        other("530000", 1_200),
        { account: "707000", customer: null, cents: -1_000, outcome: "noCustomer" },
        other("445710", -200),
      ]);
    }
  }
  return {
    truth,
    rows,
    headerRow: 0,
    outcomes,
    visibility: null,
    date1904: false,
    today: truth.lastDay,
    answers: {},
    byCode: false,
    orderPrefix: entryDialect.orderPrefix,
    hasOrders: true,
  };
}

/** The lines of each order, which follow each other. */
function byOrder(lines: readonly TrueLine[]): TrueLine[][] {
  const orders: TrueLine[][] = [];
  for (const line of lines) {
    const last = orders.at(-1);
    if (last?.[0]?.order === line.order) last.push(line);
    else orders.push([line]);
  }
  return orders;
}
