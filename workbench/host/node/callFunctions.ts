import type { CustomFunctions, InvocationResult } from "../functions/CustomFunctions";
import type { RichMessage } from "../Transport";

export type FunctionImplementation = (...args: never[]) => unknown;

const functionCategory = 1;
const invoke = 1000;
const codeByError: Readonly<Record<string, number>> = {
  "#N/A": 1,
  "#DIV/0!": 5,
  "#NUM!": 6,
  "#VALUE!": 7,
  "#NULL!": 8,
};

/**
 * Plays the functions runtime of office.js, which runs in a page only: calls the implementation of each invocation and
 * answers as the runtime does, errors with their message and code included.
 */
export function callFunctions(
  messages: readonly RichMessage[],
  implementations: ReadonlyMap<string, FunctionImplementation>,
  functions: CustomFunctions,
): void {
  for (const [category, type, , message] of messages) {
    if (category !== functionCategory || type !== invoke) continue;
    const [id, functionId, args, address] = JSON.parse(message) as [number, string, never[], string | null];
    const invocation = {
      address: address ?? undefined,
      functionName: functionId,
      setResult: setResult(id, functions),
      onCanceled: () => {},
    };
    const implementation = implementations.get(functionId);
    void Promise.resolve()
      .then(() => {
        if (!implementation) throw new Error(`The function ${functionId} is not associated.`);
        return implementation(...args, invocation as never);
      })
      .then(
        (value) => (value === undefined ? undefined : functions.settle([[id, true, clone(value)]])),
        (error: unknown) => functions.settle([failure(id, error)]),
      );
  }
}

function setResult(id: number, functions: CustomFunctions) {
  return (value: unknown) => functions.settle([value instanceof Error ? failure(id, value) : [id, true, clone(value)]]);
}

function failure(id: number, error: unknown): InvocationResult {
  const { code, message } = error as { code?: string; message?: string };
  return [id, false, message ?? String(error), codeByError[code ?? ""] ?? 2];
}

/** As a message would carry it; a returned CustomFunctions.Error becomes an error value. */
function clone(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(clone);
  if (value instanceof Error) return { type: "Error", basicValue: (value as { code?: string }).code ?? "#VALUE!" };
  return value;
}
