import { Problem } from "../../../src/portfolio/problem";
import type { QuestionView } from "../../../src/worker/sessionApi";
import { checkAnswers } from "../../../workbench/cli/checkAnswers";
import { readAnswers } from "../../../workbench/cli/readAnswers";

const problemOf = (run: () => unknown): unknown => {
  try {
    run();
  } catch (error) {
    if (error instanceof Problem) return { code: error.code, ...error.facts };
  }
  throw new Error("No problem was found.");
};
const dateOrder: QuestionView = {
  id: "dateOrder",
  title: "",
  why: "",
  options: ["dayFirst", "monthFirst"].map((value) => ({ value, label: value, example: "" })),
  value: "dayFirst",
  open: true,
};

describe("answers given on the command line", () => {
  test("are kept by question; the last one counts", () => {
    expect(
      readAnswers([
        ["dateOrder", "dayFirst"],
        ["currency", "€"],
        ["dateOrder", "monthFirst"],
      ]),
    ).toEqual({ dateOrder: "monthFirst", currency: "€" });
  });

  test("to a question nobody asks name the questions there are", () => {
    expect(problemOf(() => readAnswers([["colour", "blue"]]))).toMatchObject({
      code: "commandQuestion",
      question: "colour",
      known: expect.stringContaining("dateOrder"),
    });
  });

  test("that are none of the possible ones name those", () => {
    expect(problemOf(() => checkAnswers({ dateOrder: "yearFirst" }, [dateOrder]))).toEqual({
      code: "commandAnswer",
      question: "dateOrder",
      value: "yearFirst",
      known: "dayFirst, monthFirst",
    });
  });

  test("to a question that does not arise change nothing", () => {
    expect(() => checkAnswers({ currency: "€" }, [dateOrder])).not.toThrow();
  });
});
