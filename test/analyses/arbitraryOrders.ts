import fc from "fast-check";
import type { TestOrder } from "./makeInput";

/** Names that have broken spreadsheets before, beside plain ones. */
const names = [
  '=HYPERLINK("x")',
  "+33 Conseil",
  "-Sud-",
  "@Home",
  "<Nord>",
  "A*",
  "B?",
  "C~",
  "O'Brien & Fils",
  "Société Générale",
  "{n}",
  "a|b",
  ...Array.from({ length: 30 }, (_, index) => `Client ${index}`),
];

/** Portfolios of one to some forty customers, with refunds, equal dates and totals of any sign. */
export const arbitraryOrders = fc.array(
  fc.tuple(
    fc.constantFrom(...names),
    fc.oneof(fc.constant(45000), fc.integer({ min: 44000, max: 46000 })),
    fc.integer({ min: -50_000, max: 1_000_000 }).map((cents) => cents / 100),
  ),
  { minLength: 1, maxLength: 120 },
) as fc.Arbitrary<TestOrder[]>;
