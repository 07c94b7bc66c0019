import fc from "fast-check";
import type { Cell } from "../../../src/portfolio/orders/cell";
import type { ImportAnswers } from "../../../src/portfolio/orders/importQuestion";
import type { ImportReason } from "../../../src/portfolio/orders/importReport";
import { importing } from "./importing";

const header: Cell[] = ["Client", "Date", "Montant", "Type", "N°", "Famille", "Devise", "Marge"];
const mapping = { customer: 0, date: 1, amount: 2, documentType: 3, order: 4, family: 5, currency: 6, margin: 7 };
const today = 46_000;

/** A line whose fate is known from how it was made: cents that count, or the reason why it does not. */
interface Line {
  readonly cells: Cell[];
  /** Of a row that is hidden, and of one that is not selected. */
  readonly visibility: 0 | 1 | 2;
  fate(answers: ImportAnswers): number | ImportReason;
}

const customer = fc.constantFrom("Acme", "Beta ", "Gamma", "12");
const day = fc.integer({ min: 45_000, max: today });
const cents = fc.integer({ min: -1_000_000, max: 5_000_000 });
const order = fc.constantFrom("F1", "F2", "F3", null);
const visibility = fc.constantFrom<0 | 1 | 2>(0, 0, 0, 1, 2);

const line = (
  make: (who: string, on: number, amount: number, number: Cell, index: number) => Omit<Line, "visibility">,
) =>
  fc
    .tuple(customer, day, cents, order, visibility, fc.nat({ max: 1e9 }))
    .map(([who, on, amount, number, shown, index]): Line => ({
      ...make(who, on, amount, number, index),
      visibility: shown,
    }));

// The margin is different on every row, so that no two rows are exact repeats.
const cells = (
  who: Cell,
  on: Cell,
  amount: Cell,
  type: Cell,
  number: Cell,
  family: Cell,
  sign: Cell,
  index: number,
): Cell[] => [who, on, amount, type, number, family, sign, index];
const french = (amount: number) =>
  `${amount < 0 ? "-" : ""}${Math.floor(Math.abs(amount) / 100)},${String(Math.abs(amount) % 100).padStart(2, "0")} €`;

const lines = fc.oneof(
  line((who, on, amount, number, index) => ({
    cells: cells(who, on, amount / 100, "Facture", number, "Vis", "EUR", index),
    fate: () => amount,
  })),
  line((who, on, amount, number, index) => ({
    cells: cells(who, on, french(amount), "Facture", number, "Vis", "", index),
    fate: () => amount,
  })),
  line((who, on, amount, number, index) => ({
    cells: cells(who, on + 0.5, amount / 100, "Avoir", number, "Vis", "€", index),
    fate: () => -Math.abs(amount),
  })),
  line((who, on, amount, number, index) => ({
    cells: cells(who, on, amount / 100, "Annulée", number, "Vis", "EUR", index),
    fate: () => "cancelled",
  })),
  line((_, on, amount, number, index) => ({
    cells: cells(" ", on, amount / 100, "Facture", number, "Vis", "EUR", index),
    fate: () => "noCustomer",
  })),
  line((_, on, amount, number, index) => ({
    cells: cells("Divers", on, amount / 100, "Facture", number, "Vis", "EUR", index),
    fate: ({ catchAll }) => (catchAll === "leaveOut" ? "catchAll" : amount),
  })),
  line((who, _, amount, number, index) => ({
    cells: cells(who, null, amount / 100, "Facture", number, "Vis", "EUR", index),
    fate: () => "noDate",
  })),
  line((who, _, amount, number, index) => ({
    cells: cells(who, "bientôt", amount / 100, "Facture", number, "Vis", "EUR", index),
    fate: () => "unreadableDate",
  })),
  line((who, on, amount, number, index) => ({
    cells: cells(who, today + 1 + (on % 100), amount / 100, "Facture", number, "Vis", "EUR", index),
    fate: ({ futureDates }) => (futureDates === "keep" ? amount : "futureDate"),
  })),
  line((who, on, _, number, index) => ({
    cells: cells(who, on, "gratuit", "Facture", number, "Vis", "EUR", index),
    fate: () => "unreadableAmount",
  })),
  line((who, on, _, number, index) => ({
    cells: cells(who, on, "", "Facture", number, "Vis", "EUR", index),
    fate: () => "noAmount",
  })),
  line((who, on, amount, number, index) => ({
    cells: cells(who, on, amount / 100, "Facture", number, "#N/A", "EUR", index).with(0, "#REF!"),
    fate: () => "errorCell",
  })),
  line((who, on, amount, number, index) => ({
    cells: cells(who, on, amount / 100, "Facture", number, "Vis", "USD", index),
    fate: () => "otherCurrency",
  })),
  line(() => ({ cells: header, fate: () => "repeatedHeader" })),
  line((_, __, amount) => ({ cells: ["Total", null, amount / 100], fate: () => "total" })),
  line(() => ({ cells: ["Page 3"], fate: () => "footer" })),
);

const answers: fc.Arbitrary<ImportAnswers> = fc
  .record({
    catchAll: fc.constantFrom("keep", "leaveOut"),
    futureDates: fc.constantFrom("keep", "leaveOut"),
    hiddenRows: fc.constantFrom("keep", "leaveOut"),
  })
  .map((given) => ({ ...given, currency: "€" }));

it("accounts for every row for the very reason it was made for, and for every cent", () => {
  fc.assert(
    fc.property(fc.array(lines, { maxLength: 40 }), answers, (made, given) => {
      const sure: Line = {
        cells: cells("Sure", 45_000, 1, "Facture", "S", "Vis", "EUR", -1),
        visibility: 0,
        fate: () => 100,
      };
      const all = [...made, sure];
      const { report, orders } = importing([header, ...all.map((row) => row.cells)], mapping, {
        today,
        answers: given,
        visibility: Uint8Array.from([0, ...all.map((row) => row.visibility)]),
      });
      const expected = new Map<string, number[]>();
      let sum = 0;
      let read = 0;
      all.forEach((row, index) => {
        if (row.visibility === 2) return;
        read++;
        const fate = row.visibility === 1 && given.hiddenRows === "leaveOut" ? "hiddenRow" : row.fate(given);
        if (typeof fate === "number") sum += fate;
        else expected.set(fate, [...(expected.get(fate) ?? []), index + 1]);
      });
      expect(report.rowsRead).toBe(read);
      expect(report.revenueCents).toBe(sum);
      expect(Object.fromEntries(report.reasons.map(({ reason, rows }) => [reason, rows]))).toEqual(
        Object.fromEntries(expected),
      );
      expect(orders.count).toBe(read - [...expected.values()].flat().length);
    }),
    { numRuns: 500 },
  );
});
