import type { HostContext } from "./objects/HostContext";
import type { BatchContext } from "./protocol/BatchInterpreter";
import type { BatchRequest, BatchResponse } from "./protocol/wire";
import type { RuntimeServices } from "./RuntimeServices";

export type DocumentMethod = (data: never) => object | Promise<object>;

/** Excel on the web refuses requests and answers above this many bytes. */
export const largestMessage = 5 * 1024 * 1024;
const requestTooLarge = 5103;
const responseTooLarge = 5104;

interface RichRequest {
  /** [customData, verb, path, headers, body, …, flags] */
  readonly ArrayData: readonly [string, string, string, unknown, string, number, number];
}

interface SaveSettings {
  readonly DdaSettingsMethod: { readonly Properties: readonly (readonly [name: string, json: string])[] };
}

/** The methods of the common API by dispatch id: the rich API's batches, the document's settings, finished actions. */
export function documentMethods(
  context: HostContext,
  runBatch: (request: BatchRequest, batch: BatchContext) => Promise<BatchResponse>,
  runtime: RuntimeServices,
): Readonly<Record<number, DocumentMethod>> {
  const { engine } = context;
  return {
    93: async ({ ArrayData: [customData, , , , body] }: RichRequest) => {
      if (byteLength(body) > largestMessage) return { Error: requestTooLarge };
      const response = JSON.stringify(await runBatch(JSON.parse(body) as BatchRequest, { customData }));
      if (byteLength(response) > largestMessage) return { Error: responseTooLarge };
      return { Error: 0, Data: [200, ["Content-Type", "application/json"], response] };
    },
    76: ({ DdaSettingsMethod: { Properties } }: SaveSettings) => {
      const kept = new Set(Properties.map(([name]) => name));
      for (const key of engine.allOwn("settings").keys())
        if (!kept.has(key)) engine.setOwnWithoutUndo("settings", key, null);
      for (const [name, json] of Properties) engine.setOwnWithoutUndo("settings", name, json);
      return { Error: 0 };
    },
    75: () => ({
      Error: 0,
      Properties: { Settings: [...engine.allOwn("settings")].map(([Name, Value]) => ({ Name, Value })) },
    }),
    94: (data: Readonly<Record<string, unknown>>) => {
      runtime.completeAction(data);
      return { Error: 0 };
    },
  };
}

function byteLength(text: string): number {
  // Three bytes at most per unit: short texts need no counting.
  return text.length * 3 <= largestMessage ? text.length : new TextEncoder().encode(text).length;
}
