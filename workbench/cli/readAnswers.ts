import { questionIds, type ImportAnswers, type QuestionId } from "../../src/portfolio/orders/importQuestion";
import { Problem } from "../../src/portfolio/problem";

const isQuestion = (text: string): text is QuestionId => (questionIds as readonly string[]).includes(text);

/**
 * What the user answers on the command line.
 *
 * @throws Problem `commandQuestion` when a question is not known.
 */
export function readAnswers(pairs: readonly (readonly [string, string])[]): ImportAnswers {
  const answers: Partial<Record<QuestionId, string>> = {};
  for (const [question, value] of pairs) {
    if (!isQuestion(question)) throw new Problem("commandQuestion", { question, known: questionIds.join(", ") });
    answers[question] = value;
  }
  return answers;
}
