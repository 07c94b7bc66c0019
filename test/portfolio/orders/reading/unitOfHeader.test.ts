import { unitOfHeader } from "../../../../src/portfolio/orders/reading/unitOfHeader";

describe("the unit a header gives its amounts", () => {
  it.each([
    "CA (k€)",
    "CA k€",
    "Potentiel en K€",
    "Revenue (kEUR)",
    "CA en milliers",
    "Sales in thousands",
    "$000s",
    "Sales (K)",
  ])("is thousands for %s", (header) => expect(unitOfHeader(header)).toBe(1_000));

  it.each(["CA (M€)", "CA en M€", "Revenue in millions", "Sales (M)", "MEUR"])("is millions for %s", (header) =>
    expect(unitOfHeader(header)).toBe(1_000_000),
  );

  it.each([
    "Montant HT",
    "CA (€)",
    "Montant EUR",
    "Stock (€)",
    "Prix m²",
    "CA 12 mois",
    "Bank",
    "Montant",
    "Market",
    "Total USD",
    "Work €",
    "",
  ])("is one for %s", (header) => expect(unitOfHeader(header)).toBe(1));
});
