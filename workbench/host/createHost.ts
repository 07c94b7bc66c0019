import type { ChartDescription } from "./engine/chartDescription";
import type { Engine } from "./engine/Engine";
import { CustomFunctions } from "./functions/CustomFunctions";
import type { HostContext } from "./objects/HostContext";
import type { Range } from "./objects/range/Range";
import "./objects/allMembers";
import { Workbook } from "./objects/workbook/Workbook";
import { forwardEvents } from "./events/forwardEvents";
import type { ApiObject } from "./protocol/ApiObject";
import { BatchInterpreter, type BatchContext } from "./protocol/BatchInterpreter";
import type { Schema } from "./protocol/schema";
import type { BatchRequest, BatchResponse } from "./protocol/wire";
import { documentMethods, type DocumentMethod } from "./documentMethods";
import { RuntimeServices } from "./RuntimeServices";
import type { Transport } from "./Transport";

export interface HostOptions {
  /** Made by `extractSchema` from the installed office.js. */
  readonly schema: Schema;
  /** Language of the application, such as "fr-FR". */
  readonly language?: string;
  readonly chartImage?: (chart: ChartDescription, width: number, height: number) => string | Promise<string>;
}

/** Excel, as an add-in sees it: answers its batches, runs its functions, tells it what happens in the workbook. */
export interface Host {
  readonly workbook: Workbook;
  readonly functions: CustomFunctions;
  readonly runtime: RuntimeServices;
  /** Answers one batch of the rich API. */
  runBatch(request: BatchRequest, context?: BatchContext): Promise<BatchResponse>;
  /** Answers `executeMethod` of the common API (dispatch ids 93, 75, 76, 94). */
  executeMethod(data: { readonly DdaMethod: { readonly DispatchId: number } }): Promise<object>;
  /** Presses a ribbon button whose action is a function of the add-in. */
  invokeAction(actionId: string, controlId: string): void;
  /** Members of the API that were called and are not known here. */
  unknownCalls(): string[];
  /** Objects the add-in keeps between batches. */
  trackedObjects(): number;
  dispose(): void;
}

export function createHost(engine: Engine, transport: Transport, options: HostOptions): Host {
  const unknownCalls = new Set<string>();
  const eventRanges = new Map<string, Range>();
  const context: HostContext = {
    engine,
    schema: options.schema,
    unknownCalls,
    language: options.language ?? "en-US",
    ...(options.chartImage ? { chartImage: options.chartImage } : {}),
    eventRanges,
    events: { enabled: true },
  };
  const workbook = new Workbook(context);
  const functions = new CustomFunctions(engine, transport);
  const runtime = new RuntimeServices(context, transport, functions);
  const interpreter = new BatchInterpreter({
    root: (batch) => rootOf(batch, workbook, runtime),
    create: (typeName) => runtime.service(typeName),
    beforeRead: () => {
      engine.capture(() => engine.flush());
      return engine.settled();
    },
    asOneStep: (change) => engine.capture(change),
  });
  const stopEvents = forwardEvents(workbook, eventRanges, functions, transport);

  const runBatch = async (request: BatchRequest, batch: BatchContext = {}): Promise<BatchResponse> => {
    engine.undoService.keepGroupOpen();
    try {
      return await interpreter.run(request, batch);
    } finally {
      engine.capture(() => engine.flush());
      engine.undoService.closeGroupSoon();
    }
  };
  const methods = documentMethods(context, runBatch, runtime);

  return {
    workbook,
    functions,
    runtime,
    runBatch,
    async executeMethod(data) {
      const id = data.DdaMethod.DispatchId;
      const method: DocumentMethod | undefined = methods[id];
      if (!method) unknownCalls.add(`dispatch id ${id}`);
      const answer = method ? await method(data as never) : { Error: 5001 };
      return { Version: 1, ...answer };
    },
    invokeAction: (actionId, controlId) => runtime.invokeAction(actionId, controlId),
    unknownCalls: () => [...unknownCalls].sort(),
    trackedObjects: () => interpreter.references.size,
    dispose: () => {
      stopEvents();
      functions.dispose();
    },
  };
}

/** The functions runtime addresses a root of its own. */
function rootOf(batch: BatchContext, workbook: Workbook, runtime: RuntimeServices): ApiObject {
  return batch.customData === "SetOsfControlContainerReadyForCustomFunctions" ? runtime.functionsRoot() : workbook;
}
