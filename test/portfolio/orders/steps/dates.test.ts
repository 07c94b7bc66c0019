import type { Cell } from "../../../../src/portfolio/orders/cell";
import { dateOrderEvidence } from "../../../../src/portfolio/orders/reading/dateOrderEvidence";
import { importing } from "../importing";

// 5 March 2024 is day 45356 of Excel.
const mapping = { customer: 0, date: 1, amount: 2 };
const on = (...dates: Cell[]): Cell[][] => [["Client", "Date", "CA"], ...dates.map((date) => ["Acme", date, 1])];
const days = (result: ReturnType<typeof importing>) => result.lines.map(([, day]) => day);

describe("what one date tells about its column", () => {
  it.each([
    ["25/12/2024", "dayFirst"],
    ["12/25/2024", "monthFirst"],
    ["03/04/2024", "either"],
    ["3.4.24", "either"],
    ["05/05/2024", "none"],
    ["2024-03-05", "none"],
    ["25/13/2024", "none"],
    ["5 mars 2024", "none"],
  ])("%s: %s", (text, evidence) => {
    expect(dateOrderEvidence(text)).toBe(evidence);
  });
});

describe("the order of day and month", () => {
  it("is settled for the whole column by one date, without asking", () => {
    const result = importing(on("03/04/2024", "12/25/2024"), mapping);
    expect(days(result)).toEqual([45355, 45651]);
    expect(result.question("dateOrder")).toBeUndefined();
    expect(result.note("dates")).toEqual({ step: "dates", count: 2, facts: { order: "monthFirst" } });
  });

  it("is asked where no date settles it, with what the answers would make of real cells", () => {
    const result = importing(on("03/04/2024", "05/05/2024", "01/02/2024", "03/04/2024"), mapping);
    expect(days(result)).toEqual([45385, 45417, 45323, 45385]);
    expect(result.question("dateOrder")).toEqual({
      id: "dateOrder",
      options: [
        { value: "dayFirst", examples: ["03/04/2024", "2024-04-03", "01/02/2024", "2024-02-01"], rows: 3 },
        { value: "monthFirst", examples: ["03/04/2024", "2024-03-04", "01/02/2024", "2024-01-02"], rows: 3 },
      ],
      value: "dayFirst",
      answered: false,
      asks: true,
      field: "date",
    });
  });

  it("is as answered, for every cell: one that is no day then is unreadable, never turned round", () => {
    const result = importing(on("03/04/2024", "25/12/2024"), mapping, { answers: { dateOrder: "monthFirst" } });
    expect(days(result)).toEqual([45355]);
    expect(result.left).toEqual({ unreadableDate: [2] });
    expect(result.question("dateOrder")).toMatchObject({ value: "monthFirst", answered: true, asks: false });
  });

  it("is that of most rows where dates contradict each other, and the others are unreadable", () => {
    const result = importing(on("25/12/2024", "12/25/2024", "26/12/2024", "03/04/2024"), mapping);
    expect(days(result)).toEqual([45651, 45652, 45385]);
    expect(result.left).toEqual({ unreadableDate: [2] });
    expect(result.note("dates")).toEqual({ step: "dates", count: 3, facts: { order: "dayFirst", contradicting: 1 } });
  });

  it("is asked where as many dates say one thing as the other", () => {
    expect(importing(on("25/12/2024", "12/25/2024", "03/04/2024"), mapping).question("dateOrder")).toMatchObject({
      value: "dayFirst",
      asks: true,
    });
  });

  it("does not matter, and is not asked, where every date reads the same", () => {
    expect(importing(on("05/05/2024", "2024-03-05"), mapping).report.questions).toEqual([]);
  });
});

describe("days", () => {
  it("counts serials of a workbook of 1904 from there; dates written as text stay", () => {
    const result = importing(on(43894, "05/03/2024", 20240305, 0), mapping, { date1904: true });
    expect(days(result)).toEqual([45356, 45356, 45356]);
    expect(result.left).toEqual({ noDate: [4] });
    expect(result.report.liveObstacles).toContain("date1904");
  });

  it("keeps the day as written in timestamps with zones, and says that times were dropped", () => {
    const result = importing(on("2024-03-05 23:30:00 -0800", "2024-03-05T00:15:00+02:00", 45356.99, 45356), mapping);
    expect(days(result)).toEqual([45356, 45356, 45356, 45356]);
    expect(result.note("timesOfDay")).toEqual({ step: "timesOfDay", count: 3 });
  });

  it("reads a column of yyyymmdd numbers, two-digit years and names of months", () => {
    expect(days(importing(on(20240305, "05/03/24", "5 mars 2024", "March 5, 2024"), mapping))).toEqual([
      45356, 45356, 45356, 45356,
    ]);
  });
});

describe("orders of the future", () => {
  const rows = on(45356, 45357, 45400);

  it("are left out until somebody says otherwise, and asked about", () => {
    const { left, note, question } = importing(rows, mapping, { today: 45356 });
    expect(left).toEqual({ futureDate: [2, 3] });
    expect(note("futureDates")).toEqual({ step: "futureDates", count: 2 });
    expect(question("futureDates")).toMatchObject({
      value: "leaveOut",
      asks: true,
      options: [
        { value: "keep", examples: ["2024-03-06", "2024-04-18"], rows: 2 },
        { value: "leaveOut", rows: 2 },
      ],
    });
  });

  it("are kept when told so, and nothing is in the future where no day is known as today", () => {
    expect(importing(rows, mapping, { today: 45356, answers: { futureDates: "keep" } }).report.accepted).toBe(3);
    expect(importing(rows, mapping).report.questions).toEqual([]);
  });
});
