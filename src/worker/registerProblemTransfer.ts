import { transferHandlers, type TransferHandler } from "comlink";
import { Problem } from "../portfolio/problem";

interface Thrown {
  readonly value: unknown;
}

interface SentProblem {
  readonly problem: { readonly code: string; readonly facts: Problem["facts"] };
}

const isSentProblem = (message: unknown): message is SentProblem =>
  typeof message === "object" && message !== null && "problem" in message;

/** Taken once, so that registering again does not wrap our own handler. */
const ofComlink = transferHandlers.get("throw") as TransferHandler<Thrown, unknown>;

/**
 * Lets a `Problem` cross the worker boundary with its code and facts: comlink keeps only the message of an error. Both sides
 * call this once, before anything else.
 */
export function registerProblemTransfer(): void {
  const handler: TransferHandler<Thrown, unknown> = {
    canHandle: (value): value is Thrown => ofComlink.canHandle(value),
    serialize(thrown) {
      if (!(thrown.value instanceof Problem)) return ofComlink.serialize(thrown);
      const { code, facts } = thrown.value;
      const sent: SentProblem = { problem: { code, facts } };
      return [sent, []];
    },
    deserialize(message) {
      if (isSentProblem(message)) throw new Problem(message.problem.code, message.problem.facts);
      return ofComlink.deserialize(message);
    },
  };
  transferHandlers.set("throw", handler);
}
