import {
  formatDate,
  formatDateTime,
  formatExactMoney,
  formatMoney,
  formatMonth,
  formatNumber,
  formatPercent,
} from "../../src/i18n/formatters";

const narrow = "\u202f";
const noBreak = "\u00a0";

describe("amounts in sentences", () => {
  it.each([
    [1_582_386, "€1.6M", `1,6${noBreak}M€`],
    [263_000, "€263k", `263${noBreak}k€`],
    [4_866, "€4,866", `4${narrow}866${noBreak}€`],
    [-12_345, "−€12k", `−12${noBreak}k€`],
    [999_700, "€1.0M", `1,0${noBreak}M€`],
    [2_400_000_000, "€2.4bn", `2,4${noBreak}Md€`],
    [-0.2, "€0", `0${noBreak}€`],
  ])("%d is short in both languages", (amount, english, french) => {
    expect(formatMoney("en", amount, "€")).toBe(english);
    expect(formatMoney("fr", amount, "€")).toBe(french);
  });

  it("set a currency code apart, and do without a currency", () => {
    expect(formatMoney("en", 1_500_000, "CHF")).toBe(`CHF${noBreak}1.5M`);
    expect(formatMoney("fr", 1_500_000, "CHF")).toBe(`1,5${noBreak}M${noBreak}CHF`);
    expect(formatMoney("fr", 20, "")).toBe("20");
  });

  it("can be exact", () => {
    expect(formatExactMoney("en", 1_582_386.5, "€", 2)).toBe("€1,582,386.50");
  });
});

describe("shares, numbers and dates", () => {
  it("are written as each language does", () => {
    expect(formatPercent("en", 0.35)).toBe("35%");
    expect(formatPercent("fr", 0.133, 1)).toBe(`13,3${noBreak}%`);
    expect(formatNumber("fr", 9012)).toBe(`9${narrow}012`);
    expect(formatDate("en", 46022)).toBe("31 Dec 2025");
    expect(formatDate("fr", 46022, "short")).toBe("31/12/2025");
    expect(formatDate("fr", 45778)).toBe("1er mai 2025");
    expect(formatDate("fr", 45778, "short")).toBe("01/05/2025");
    expect(formatMonth("fr", 2025, 12)).toBe("déc. 2025");
    expect(formatDateTime("fr", "2026-01-14T14:30:12")).toBe("14/01/2026 14:30");
    expect(formatDateTime("en", "2026-01-14T14:30:12")).toBe("14 Jan 2026, 14:30");
  });

  it("never call a small share nothing", () => {
    expect(formatPercent("en", 0.0001)).toBe(`<${noBreak}1%`);
    expect(formatPercent("en", 0)).toBe("0%");
  });
});
