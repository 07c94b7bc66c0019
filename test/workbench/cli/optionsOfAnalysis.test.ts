import { optionsOfAnalysis } from "../../../workbench/cli/optionsOfAnalysis";

describe("the options of one analysis", () => {
  test("are those named plainly and those named after it", () => {
    const pairs = [
      ["cuts", "70/90"],
      ["pmg.cuts", "100/500"],
      ["abc.share", "75"],
    ] as const;
    expect(optionsOfAnalysis("abc", pairs)).toEqual([
      ["cuts", "70/90"],
      ["share", "75"],
    ]);
    expect(optionsOfAnalysis("pmg", pairs)).toEqual([
      ["cuts", "70/90"],
      ["cuts", "100/500"],
    ]);
  });
});
