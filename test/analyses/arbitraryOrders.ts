import fc from "fast-check";
import type { TestOrder } from "./makeInput";

const plainNames = Array.from({ length: 30 }, (_, index) => `Client ${index}`);
const wildcardNames = ["A*", "AB", "B?", "BC", "**"];
/** Names that have broken spreadsheets before. */
const riskyNames = ['=HYPERLINK("x")', "+33 Conseil", "-Sud-", "@Home", "<Nord>", ">", "O'Brien & Fils", "{n}", "a|b"];

const customersNamed = (known: readonly string[], days: fc.Arbitrary<number>): fc.Arbitrary<TestOrder[]> =>
  fc.array(
    fc.tuple(
      fc.constantFrom(...known),
      days,
      fc.integer({ min: -50_000, max: 1_000_000 }).map((cents) => cents / 100),
    ),
    { minLength: 1, maxLength: 120 },
  );

const anyDays = fc.oneof(fc.constant(45000), fc.integer({ min: 44000, max: 46000 }));

/** Portfolios of one to some fifty customers, with refunds, equal dates, totals of any sign and names of every kind. */
export const arbitraryOrders = customersNamed([...plainNames, ...riskyNames, ...wildcardNames, "C~"], anyDays);

/** The same, without a name that both begins like a comparison and has a wildcard beside it: what the formula engine of the tests computes. */
export const arbitraryLiveOrders = fc.oneof(
  customersNamed([...plainNames, ...riskyNames], anyDays),
  customersNamed([...plainNames, ...wildcardNames], anyDays),
);
