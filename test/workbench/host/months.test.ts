import { read, startLocalExcel, write, type LocalExcel } from "./support";

let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel();
});
afterAll(() => local.dispose());

describe("EDATE", () => {
  // Days and results as Microsoft documents the function: the day of the month, or the month's last.
  it.each([
    ["the same day of another month", "=EDATE(DATE(2011,1,15),1)", "=DATE(2011,2,15)"],
    ["months back", "=EDATE(DATE(2011,1,15),-1)", "=DATE(2010,12,15)"],
    ["the last day of a shorter month", "=EDATE(DATE(2026,8,31),-6)", "=DATE(2026,2,28)"],
    ["the last day of February in a leap year", "=EDATE(DATE(2023,12,31),2)", "=DATE(2024,2,29)"],
    ["the day itself for no month, minus nothing included", "=EDATE(A1,-0)", "=A1"],
  ])("gives %s", async (_, formula, expected) => {
    await write(local, "Dates", "A1:C1", [[46_013, formula, expected]]);
    const [[, found, wanted]] = (await read(local, "Dates", "A1:C1")) as [[number, number, number]];
    expect(wanted).toBeGreaterThan(40_000);
    expect(found).toBe(wanted);
  });

  it("gives an error for text", async () => {
    await write(local, "Dates", "B2", [['=EDATE("soon",1)']]);
    expect(await read(local, "Dates", "B2")).toEqual([["#VALUE!"]]);
  });
});
