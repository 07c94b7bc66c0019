import { describeAmount } from "../../src/worker/describeAmount";

const entries = ["JournalCode", "CompteNum", "Debit", "Credit"];

it("says nothing where one column holds the amounts", () => {
  const headers = ["Client", "Date", "Montant HT"];
  expect(describeAmount({ headers, profile: "genericFrench" }, { customer: 0, date: 1, amount: 2 }, "fr")).toBe("");
});

it("names the columns that are multiplied", () => {
  const headers = ["Client", "Qté", "PU HT"];
  const columns = { customer: 0, quantity: 1, unitPrice: 2 };
  expect(describeAmount({ headers, profile: "genericFrench" }, columns, "fr")).toBe("Qté × PU HT");
});

it("says that accounting entries count credit minus debit", () => {
  expect(describeAmount({ headers: entries, profile: "fec" }, { customer: 1, amount: 3 }, "fr")).toBe("Credit − Debit");
});

it("says which column signs the amounts of entries that have only one of them", () => {
  const headers = ["JournalCode", "CompteNum", "Montant", "Sens"];
  expect(describeAmount({ headers, profile: "fec" }, { customer: 1, amount: 2 }, "fr")).toBe("Montant, signé par Sens");
});
