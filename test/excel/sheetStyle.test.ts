import { palette } from "../../src/report/palette";
import { roles } from "../../src/portfolio/role";
import { alignmentOf, classColours, widthInPoints } from "../../src/excel/sheetStyle";

const luminance = (colour: string): number => {
  const [r, g, b] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
const contrast = (a: string, b: string): number => {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
};

describe("the style of sheets", () => {
  test("a column of ten characters is 75 pixels, 56.25 points, as in Excel", () =>
    expect(widthInPoints(10)).toBe(56.25));
  test("numbers stand on the right, text on the left, letters of classes in the middle", () =>
    expect([alignmentOf("money"), alignmentOf("text"), alignmentOf("abc")]).toEqual(["Right", "Left", "Center"]));
  test("the full strength of a role is its tint", () =>
    expect(classColours("steady", 1)).toEqual({ fill: palette.light.steady.tint, ink: palette.light.steady.ink }));
  test.each(roles)("classes of role %s can be read at every strength", (role) => {
    for (const strength of [1, 0.65, 0.4]) {
      const { fill, ink } = classColours(role, strength);
      expect(contrast(fill, ink)).toBeGreaterThanOrEqual(4.5);
    }
  });
});
