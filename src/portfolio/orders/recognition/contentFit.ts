import type { ColumnProfile } from "./profileColumn";
import type { SourceField } from "../sourceField";

type Fit = (profile: ColumnProfile) => number;

const asDates: Fit = ({ dates }) => dates;
const asNumbers: Fit = ({ amounts }) => amounts;
/** Names and codes: neither money nor dates. */
const asNames: Fit = ({ moneyLike, amounts, plainDates }) => 1 - Math.max(moneyLike ? amounts : 0, plainDates);

const fits: Readonly<Record<SourceField, Fit>> = {
  customer: asNames,
  name: asNames,
  date: asDates,
  amount: asNumbers,
  // A handful of values over many rows are kinds of orders, not their numbers.
  order: (profile) => (profile.filled >= 20 && profile.distinct < 0.05 ? 0 : asNames(profile)),
  quantity: asNumbers,
  unitPrice: asNumbers,
  currency: ({ texts }) => texts,
  margin: asNumbers,
  cost: asNumbers,
  family: asNames,
  sector: asNames,
  region: asNames,
  salesperson: asNames,
  documentType: asNames,
  firstOrder: asDates,
  orderCount: ({ integers, plainDates }) => integers - plainDates,
  // Marks from 0 to 10 are a judgement, not money.
  potential: ({ amounts, marks }) => (marks === 1 ? 0 : amounts),
  visits: ({ amounts, plainDates }) => amounts - plainDates,
  solvency: () => 1,
};

/** The share of the cells of a column, from 0 to 1, that can be what a field holds; 1 for a column without cells. */
export function contentFit(field: SourceField, profile: ColumnProfile): number {
  return profile.filled === 0 ? 1 : fits[field](profile);
}
