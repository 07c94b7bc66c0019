import fc from "fast-check";
import { asTextValue } from "../../src/excel/asTextValue";

describe("asTextValue", () => {
  test.each([
    "=HYPERLINK(1)",
    "+33 1",
    "-5",
    "@SUM(A1)",
    "'quoted",
    "#N/A",
    "#REF!",
    "\t=1",
    "  =1+1",
    "\u00a0=1",
    "\r=1",
  ])("keeps %j from being read as a formula, a number or an error", (text) =>
    expect(asTextValue(text)).toBe(`'${text}`),
  );

  test.each(["12", "3-4", "1e5", "12 mars", "Jan 2024", "50 %", "2/3", "C23-00001"])(
    "keeps %j from becoming a number or a date",
    (text) => expect(asTextValue(text)).toBe(`'${text}`),
  );

  test.each(["TRUE", "true", "False", "VRAI", "faux", " TRUE "])("keeps %j from becoming a logical value", (text) =>
    expect(asTextValue(text)).toBe(`'${text}`),
  );

  test.each(["", "Conserverie Perrin", "Électricité Aubry", "trueish", "A = B", "À risque"])(
    "leaves %j as it is",
    (text) => expect(asTextValue(text)).toBe(text),
  );

  it("never lets a text through that begins, after spaces, with a character Excel reacts to", () => {
    const dangerous = fc.tuple(
      fc.stringMatching(/^[ \u00a0]{0,3}$/),
      fc.constantFrom("=", "+", "-", "@", "'", "#", "\t"),
      fc.string(),
    );
    fc.assert(
      fc.property(dangerous, ([spaces, first, rest]) => {
        expect(asTextValue(spaces + first + rest)).toBe(`'${spaces}${first}${rest}`);
      }),
    );
  });
});
