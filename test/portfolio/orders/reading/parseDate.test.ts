import { decideDateOrder } from "../../../../src/portfolio/orders/reading/decideDateOrder";
import { parseDate } from "../../../../src/portfolio/orders/reading/parseDate";
import { serialOf } from "../../../../src/portfolio/orders/reading/serialOf";

describe("serialOf", () => {
  // As Excel shows them: DATE(1900,3,1) = 61, DATE(2000,1,1) = 36526, DATE(2024,2,29) = 45351.
  it.each([
    [1900, 3, 1, 61],
    [1970, 1, 1, 25569],
    [2000, 1, 1, 36526],
    [2024, 2, 29, 45351],
  ])("gives %i-%i-%i the serial of Excel", (year, month, day, serial) => {
    expect(serialOf(year, month, day)).toBe(serial);
  });

  it("knows no 30 February", () => {
    expect(serialOf(2024, 2, 30)).toBeNull();
  });
});

describe("parseDate", () => {
  it.each([
    "2024-03-05",
    "2024/03/05",
    "2024-03-05T23:59:59Z",
    "2024-03-05T10:00:00+02:00",
    "2024-03-05 10:00",
    "05/03/2024",
    "5/3/2024",
    "05-03-24",
    "05.03.2024",
    " 05/03/2024 14:30:00 ",
    "05/03/2024 à 14:30",
    "05/03/2024 14h30",
    "mar. 05/03/2024",
    "20240305T143000Z",
    "20240305",
    "5 mars 2024",
    "mardi 5 mars 2024",
    "05-Mar-2024",
    "Mar 5, 2024",
    "March 5th, 2024",
    "45356",
    "45356,75",
  ])("reads %p as 5 March 2024", (text) => {
    expect(parseDate(text, "dayFirst")).toBe(45356);
  });

  it.each(["1er août 2023", "1 aout 2023", "Aug 1, 2023"])("reads %p as 1 August 2023", (text) => {
    expect(parseDate(text, "dayFirst")).toBe(45139);
  });

  it("reads the month first when the column does", () => {
    expect(parseDate("03/05/2024", "monthFirst")).toBe(45356);
    expect(decideDateOrder(["Mon 03/25/2024", "Tue 03/05/2024"])).toBe("monthFirst");
  });

  it("takes two-digit years up to 49 for this century", () => {
    expect(parseDate("01/01/49", "dayFirst")).toBe(serialOf(2049, 1, 1));
    expect(parseDate("01/01/50", "dayFirst")).toBe(serialOf(1950, 1, 1));
  });

  it.each([
    "",
    "n/a",
    "31/02/2024",
    "13/13/2024",
    "2024",
    "12",
    "05/03",
    "1.234,56",
    "99999999",
    "mars 2024",
    "01/01/1900",
  ])("does not take %p for a date", (text) => {
    expect(parseDate(text, "dayFirst")).toBeNull();
  });

  it("does not read a month over 12 the other way round: the column has decided", () => {
    expect(parseDate("03/25/2024", "dayFirst")).toBeNull();
  });
});

describe("decideDateOrder", () => {
  it.each([
    [["03/04/2024", "25/04/2024"], "dayFirst"],
    [["03/04/2024", "04/25/2024"], "monthFirst"],
    [["03/04/2024"], "dayFirst"],
    [["2024-04-25"], "dayFirst"],
    [["04/25/2024", "04/26/2024", "25/04/2024"], "monthFirst"],
    [[], "dayFirst"],
  ] as const)("decides for %j on %s", (texts, order) => {
    expect(decideDateOrder(texts)).toBe(order);
  });
});
