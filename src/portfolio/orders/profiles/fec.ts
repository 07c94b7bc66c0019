import type { CodedText } from "../codedText";
import type { ColumnMapping } from "../columnMapping";
import { asideCode } from "../draft/asideCode";
import { encodeText } from "../reading/encodeText";
import { foldText } from "../reading/foldText";
import { cellAt } from "../table/cellAt";
import type { CellColumn, CellTable } from "../table/cellTable";
import { columnOf } from "../table/columnOf";
import { ColumnWriter } from "../table/ColumnWriter";
import { isBlankAt } from "../table/isBlankAt";
import { isBlankRow } from "../table/isBlankRow";
import { rowOf } from "../table/rowOf";
import { addColumns } from "./addColumns";
import { creditWriter } from "./creditWriter";
import { headerColumn } from "./headerColumn";
import type { PreparedTable, SourceProfile } from "./sourceProfile";

const customerAccount = /^411/;
const salesAccount = /^70/;
/** The account of all customers together, which tells none of them apart. */
const collectiveAccount = /^4110*$/;
const collectiveName = /^clients?\b/i;
const openingCode = /^(an|ran|a nouveaux?|anouv(eaux?)?)$/;
const openingJournal = /^(a nouveaux?|report a nouveau|journal (d |des )?a nouveaux?|reouverture)/;

/** What stands for the customer of an entry that has none, or several. */
const noCustomer = -1;
const severalCustomers = -2;

const [counterpart, otherAccount] = [asideCode("counterpart"), asideCode("otherAccount")];

const textOf = (column: CellColumn, row: number): string => String(cellAt(column, row) ?? "").trim();

/** Numbers the entries: the lines of one journal that bear one number. Lines that open the books belong to none, −1. */
function numberEntries(journal: CodedText, journalName: CodedText, number: CodedText): Int32Array {
  const opens = journal.names.map((code) => openingCode.test(foldText(code)));
  const opensByName = journalName.names.map((name) => openingJournal.test(foldText(name)));
  const entryOf = new Map<number, number>();
  // Blank and failed cells have codes below 0.
  const room = number.names.length + 2;
  const entries = new Int32Array(number.codes.length).fill(-1);
  for (let line = 0; line < entries.length; line++) {
    if (opens[journal.codes[line]!] === true || opensByName[journalName.codes[line]!] === true) continue;
    const key = (journal.codes[line]! + 2) * room + number.codes[line]! + 2;
    let entry = entryOf.get(key);
    if (entry === undefined) entryOf.set(key, (entry = entryOf.size));
    entries[line] = entry;
  }
  return entries;
}

/** The column that names the customer of a line on a customer account, and the one that names it otherwise; `null` for none. */
type CustomerReader = (row: number) => { readonly customer: CellColumn; readonly name: CellColumn } | null;

function customerReader(
  accounts: CellColumn,
  labels: CellColumn,
  given: readonly CellColumn[],
  name: CellColumn,
): CustomerReader {
  return (row) => {
    const customer = given.find((column) => !isBlankAt(column, row));
    if (customer) return { customer, name };
    if (collectiveAccount.test(textOf(accounts, row))) return null;
    const isUnnamed = isBlankAt(labels, row) || collectiveName.test(textOf(labels, row));
    return { customer: isUnnamed ? accounts : labels, name: labels };
  };
}

/** Entries to order lines: see `fec`. */
function prepare(table: CellTable, headerRow: number, mapping: ColumnMapping): PreparedTable {
  const { count } = table;
  const from = headerRow + 1;
  const header = rowOf(table, headerRow);
  const named = (name: string) => headerColumn(header, [name]);
  const at = (column: number | undefined) => columnOf(table, column ?? -1);
  const [account, entryNumber] = [named("compte n"), named("ecriture n")];
  const writeCredit = creditWriter(table, headerRow);
  const aside = new Uint8Array(count);
  if (account === undefined || entryNumber === undefined || writeCredit === null) return { table, mapping, aside };
  const encoded = (column: number | undefined) => encodeText(table, from, count, column ?? -1);
  const accounts = encoded(account);
  const sells = accounts.names.map((name) => salesAccount.test(name));
  const isCustomers = accounts.names.map((name) => customerAccount.test(name));
  const entryOf = numberEntries(encoded(named("journal code")), encoded(named("journal lib")), encoded(entryNumber));
  const customerOf = customerReader(
    at(account),
    at(named("compte lib")),
    [at(mapping.customer ?? named("comp aux lib")), at(named("comp aux n"))],
    at(mapping.name),
  );
  const textOfCustomer = (row: number): string => textOf(customerOf(row)!.customer, row);

  const entrySells = new Uint8Array(count);
  const rowOfCustomer = new Int32Array(count).fill(noCustomer);
  for (let row = from; row < count; row++) {
    const entry = entryOf[row - from]!;
    const code = accounts.codes[row - from]!;
    if (entry < 0) continue;
    if (sells[code] === true) entrySells[entry] = 1;
    else if (isCustomers[code] === true && customerOf(row)) {
      const before = rowOfCustomer[entry]!;
      if (before === severalCustomers) continue;
      const isAnother = before !== noCustomer && textOfCustomer(before) !== textOfCustomer(row);
      rowOfCustomer[entry] = isAnother ? severalCustomers : row;
    }
  }

  const [customers, names, credits] = [new ColumnWriter(count), new ColumnWriter(count), new ColumnWriter(count)];
  for (let row = from; row < count; row++) {
    const entry = entryOf[row - from]!;
    const code = accounts.codes[row - from]!;
    if (entry < 0 || sells[code] !== true) {
      if (isBlankRow(table, row)) continue;
      const isCounterpart = entry >= 0 && entrySells[entry] === 1 && isCustomers[code] === true;
      aside[row] = isCounterpart ? counterpart : otherAccount;
      continue;
    }
    writeCredit(credits, row);
    const found = rowOfCustomer[entry]!;
    if (found < 0) {
      aside[row] = asideCode("noCustomer");
      continue;
    }
    const { customer, name } = customerOf(found)!;
    customers.copy(row, customer, found);
    names.copy(row, name, found);
  }
  const { table: wider, first } = addColumns(table, [customers.column, names.column, credits.column]);
  const alsoNamed = mapping.name === undefined ? {} : { name: first + 1 };
  return { table: wider, mapping: { ...mapping, customer: first, ...alsoNamed, amount: first + 2 }, aside };
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
