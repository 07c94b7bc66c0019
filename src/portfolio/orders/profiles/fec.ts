import type { Cell } from "../cell";
import type { ColumnMapping } from "../columnMapping";
import { decideDecimalMark } from "../reading/decideDecimalMark";
import { foldText } from "../reading/foldText";
import { isBlank } from "../reading/isBlank";
import { parseAmount } from "../reading/parseAmount";
import { addColumns } from "./addColumns";
import { asideCode } from "../draft/asideCode";
import { headerColumn } from "./headerColumn";
import type { PreparedRows, SourceProfile } from "./sourceProfile";

const customerAccount = /^411/;
const salesAccount = /^70/;
/** The account of all customers together, which tells none of them apart. */
const collectiveAccount = /^4110*$/;
const collectiveName = /^clients?\b/i;
const openingCode = /^(an|ran|a nouveaux?|anouv(eaux?)?)$/;
const openingJournal = /^(a nouveaux?|report a nouveau|journal (d |des )?a nouveaux?|reouverture)/;

/** How the direction of an amount is written where there is one column of amounts. */
const creditSides = new Set(["c", "credit", "crédit", "-1"]);
const debitSides = new Set(["d", "debit", "débit", "1", "+1"]);

/** The amount of an entry line, 0 where it is blank; the cell itself where it is no amount. */
type AmountReader = (row: readonly Cell[]) => Cell;

/** The customers of one entry, and whether it sells something. */
interface Entry {
  sells: boolean;
  readonly customers: Map<string, { customer: Cell; name: Cell }>;
}

const textOf = (cell: Cell | undefined): string => String(cell ?? "").trim();

function amountReader(rows: readonly (readonly Cell[])[], column: number): AmountReader {
  const texts = new Set<string>();
  for (const row of rows) if (typeof row[column] === "string") texts.add(row[column]);
  const decimal = decideDecimalMark(texts);
  return (row) => {
    const cell = row[column];
    if (isBlank(cell)) return 0;
    return typeof cell === "string" ? (parseAmount(cell, decimal) ?? cell) : cell!;
  };
}

/** Credit minus debit of a line, from the two columns or from an amount and its direction. */
function creditReader(rows: readonly (readonly Cell[])[], header: readonly Cell[]): AmountReader | null {
  const debit = headerColumn(header, ["debit"]);
  const credit = headerColumn(header, ["credit"]);
  if (debit !== undefined && credit !== undefined) {
    const debitOf = amountReader(rows, debit);
    const creditOf = amountReader(rows, credit);
    return (row) => {
      const less = debitOf(row);
      const more = creditOf(row);
      if (typeof less !== "number") return less;
      return typeof more === "number" ? more - less : more;
    };
  }
  const amount = headerColumn(header, ["montant"]);
  const direction = headerColumn(header, ["sens"]);
  if (amount === undefined || direction === undefined) return null;
  const amountOf = amountReader(rows, amount);
  return (row) => {
    const value = amountOf(row);
    const side = textOf(row[direction]).toLowerCase();
    if (typeof value !== "number") return value;
    if (creditSides.has(side)) return value;
    return debitSides.has(side) ? -value : side;
  };
}

/** Entries to order lines: see `fec`. */
function prepare(rows: readonly (readonly Cell[])[], headerRow: number, mapping: ColumnMapping): PreparedRows {
  const header = rows[headerRow] ?? [];
  const below = rows.slice(headerRow + 1);
  const column = (name: string) => headerColumn(header, [name]);
  const [journal, journalName, entryNumber] = [column("journal code"), column("journal lib"), column("ecriture n")];
  const [account, accountName] = [column("compte n"), column("compte lib")];
  const aside = new Uint8Array(rows.length);
  const creditOf = creditReader(below, header);
  if (account === undefined || entryNumber === undefined || creditOf === null) return { rows, mapping, aside };
  const customerColumn = mapping.customer ?? column("comp aux lib");
  const auxiliary = column("comp aux n");
  const cellAt = (row: readonly Cell[], at: number | undefined): Cell => (at === undefined ? null : (row[at] ?? null));

  const opening = new Map<string, boolean>();
  const isOpening = (row: readonly Cell[]) => {
    const [code, name] = [textOf(cellAt(row, journal)), textOf(cellAt(row, journalName))];
    const key = `${code}\n${name}`;
    const known = opening.get(key);
    if (known !== undefined) return known;
    const isOne = openingCode.test(foldText(code)) || openingJournal.test(foldText(name));
    opening.set(key, isOne);
    return isOne;
  };
  const customerOf = (row: readonly Cell[]) => {
    const customer = [customerColumn, auxiliary].map((at) => cellAt(row, at)).find((cell) => !isBlank(cell));
    if (customer !== undefined) return { customer, name: cellAt(row, mapping.name) };
    const own = cellAt(row, account);
    if (collectiveAccount.test(textOf(own))) return null;
    const label = cellAt(row, accountName);
    return { customer: isBlank(label) || collectiveName.test(textOf(label)) ? own : label, name: label };
  };

  const entries = new Map<string, Entry>();
  const entryOf = below.map((row) => {
    if (isOpening(row)) return null;
    const key = `${textOf(cellAt(row, journal))}\n${textOf(row[entryNumber])}`;
    let entry = entries.get(key);
    if (!entry) entries.set(key, (entry = { sells: false, customers: new Map() }));
    const number = textOf(row[account]);
    if (salesAccount.test(number)) entry.sells = true;
    else if (customerAccount.test(number)) {
      const found = customerOf(row);
      if (found) entry.customers.set(textOf(found.customer), found);
    }
    return entry;
  });

  const { rows: wider, first } = addColumns(rows, (row, index) => {
    const entry = entryOf[index - headerRow - 1];
    if (index <= headerRow || row.every(isBlank)) return [null, null, null];
    const number = textOf(row[account]);
    if (!entry || !salesAccount.test(number)) {
      aside[index] = asideCode(entry?.sells && customerAccount.test(number) ? "counterpart" : "otherAccount");
      return [null, null, null];
    }
    const [customer, other] = entry.customers.values();
    if (!customer || other) {
      aside[index] = asideCode("noCustomer");
      return [null, null, creditOf(row)];
    }
    return [customer.customer, customer.name, creditOf(row)];
  });
  const named = mapping.name === undefined ? {} : { name: first + 1 };
  return { rows: wider, mapping: { ...mapping, customer: first, ...named, amount: first + 2 }, aside };
}

/**
 * The entries a French company hands to the tax office (*fichier des écritures comptables*). Each line on a sales account (70)
 * is an order line of the customer whose account (411) stands in the same entry; its amount is credit minus debit, net of tax.
 * Entries without sales, opening balances and all other accounts give nothing.
 */
export const fec: SourceProfile = {
  id: "fec",
  signatures: [["journal code", "ecriture n", "ecriture date", "compte n"]],
  columns: {
    date: ["ecriture date", "piece date"],
    amount: ["credit", "montant"],
    order: ["piece ref"],
    family: ["compte lib"],
    // Debit and credit are in the currency of the accounts, whatever the currency of the document.
    currency: [],
    documentType: [],
    salesperson: [],
    region: [],
    sector: [],
  },
  prepare,
};
