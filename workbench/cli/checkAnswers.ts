import type { ImportAnswers } from "../../src/portfolio/orders/importQuestion";
import { Problem } from "../../src/portfolio/problem";
import type { QuestionView } from "../../src/worker/sessionApi";

/**
 * Refuses an answer that is none of those its question has. Answers to questions that do not arise change nothing.
 *
 * @throws Problem `commandAnswer` {question, value, known}.
 */
export function checkAnswers(answers: ImportAnswers, questions: readonly QuestionView[]): void {
  for (const { id, options } of questions) {
    const value = answers[id];
    const known = options.map((option) => option.value);
    if (value !== undefined && !known.includes(value))
      throw new Problem("commandAnswer", { question: id, value, known: known.join(", ") });
  }
}
