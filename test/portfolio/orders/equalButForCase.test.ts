import fc from "fast-check";
import { equalButForCase } from "../../../src/portfolio/orders/equalButForCase";

const all = (texts: readonly string[]) => new Uint8Array(texts.length).fill(1);

test.each([
  [["Acme", "ACME"], true],
  [["Acme", "Acme "], false],
  [["Élan", "élan"], true],
  [["\u212A", "k"], true], // the sign of the kelvin has the small letter k
  [["[", "{"], false],
  [[], false],
])("%j: equal but for capitals: %s", (texts, expected) => {
  expect(equalButForCase(texts, all(texts))).toBe(expected);
});

test("It says what a set of small letters says, of the texts asked for", () => {
  const text = fc.string({ unit: fc.constantFrom("a", "A", "b", "É", "é", "İ", "1"), maxLength: 3 });
  const asked = fc.array(fc.tuple(text, fc.boolean()), { maxLength: 12 });
  fc.assert(
    fc.property(asked, (pairs) => {
      const small = pairs.filter(([, isAsked]) => isAsked).map(([each]) => each.toLowerCase());
      const isAsked = Uint8Array.from(pairs, ([, each]) => Number(each));
      const texts = pairs.map(([each]) => each);
      expect(equalButForCase(texts, isAsked)).toBe(new Set(small).size < small.length);
    }),
  );
});
