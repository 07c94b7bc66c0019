import type { ImportQuestion, QuestionId } from "../importQuestion";
import type { RowsDraft } from "./rowsDraft";

interface Question {
  readonly id: QuestionId;
  readonly options: ImportQuestion["options"];
  /** Value in force until somebody answers. */
  readonly assumed: string;
  readonly asks: boolean;
  readonly field?: ImportQuestion["field"];
}

/** The draft with a question, and the value in force: the answer when it is one of the options, else what is assumed. */
export function withQuestion<Draft extends RowsDraft>(
  draft: Draft,
  question: Question,
): { draft: Draft; value: string } {
  const { id, options, assumed, asks, field } = question;
  const answer = draft.source.options.answers?.[id];
  const answered = options.some(({ value }) => value === answer);
  const value = answered ? answer! : assumed;
  const asked: ImportQuestion = { id, options, value, answered, asks, ...(field && { field }) };
  return { draft: { ...draft, questions: [...draft.questions, asked] }, value };
}
