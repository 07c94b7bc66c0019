import { shade } from "../../src/report/shade";

it("keeps a colour at full strength and thins it towards white", () => {
  expect(shade("#204A99", 1)).toBe("#204A99");
  expect(shade("#000000", 0.4)).toBe("#999999");
  expect(shade("#FFFFFF", 0.65)).toBe("#FFFFFF");
});
