import { toProblem } from "../../src/excel/toProblem";
import { Problem } from "../../src/portfolio/problem";

const officeError = (code: string): Error =>
  Object.assign(new Error("said Excel"), { code, debugInfo: { errorLocation: "Range.values" } });

describe("toProblem", () => {
  test.each([
    ["AccessDenied", "accessDenied"],
    ["InvalidSelection", "noCells"],
    ["InvalidOperationInCellEditMode", "cellBeingEdited"],
    ["ResponsePayloadSizeLimitExceeded", "tooMuchAtOnce"],
    ["GeneralException", "excelRefused"],
  ])("Excel's %s is told as %s", (code, expected) =>
    expect(toProblem(officeError(code))).toMatchObject({ code: expected }),
  );

  it("keeps what Excel said as facts", () =>
    expect((toProblem(officeError("GeneralException")) as Problem).facts).toEqual({
      code: "GeneralException",
      message: "said Excel",
      where: "Range.values",
    }));

  it("leaves problems and programming errors as they are", () => {
    const problem = new Problem("oneCell");
    const mistake = new TypeError("no");
    expect(toProblem(problem)).toBe(problem);
    expect(toProblem(mistake)).toBe(mistake);
  });
});
