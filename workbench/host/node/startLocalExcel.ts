import { LocaleType } from "@univerjs/core";
import { UniverSheetsNodeCorePreset } from "@univerjs/preset-sheets-node-core";
import { UniverSheetsConditionalFormattingPlugin } from "@univerjs/sheets-conditional-formatting";
import { UniverSheetsNumfmtPlugin } from "@univerjs/sheets-numfmt";
import { UniverSheetsTablePlugin } from "@univerjs/sheets-table";
import "@univerjs/sheets/facade";
import "@univerjs/engine-formula/facade";
import "@univerjs/sheets-formula/facade";
import { createHost, type Host } from "../createHost";
import { createUniver } from "../engine/createUniver";
import { Engine } from "../engine/Engine";
import { newWorkbook } from "../engine/newWorkbook";
import type { FunctionsMetadata } from "../functions/FunctionMetadata";
import { extractSchema } from "../protocol/extractSchema";
import type { Schema } from "../protocol/schema";
import type { BatchRequest } from "../protocol/wire";
import type { RichMessage } from "../Transport";
import { largestMessage } from "../documentMethods";
import { callFunctions, type FunctionImplementation } from "./callFunctions";
import { loadOfficeJs, officeJsSource, type OfficeGlobals } from "./loadOfficeJs";
import { OfficeEvents } from "./OfficeEvents";
import { minimalOffice, type MinimalOffice } from "./minimalOffice";
import { skipFormattingFormulas } from "./skipFormattingFormulas";

export interface LocalExcelOptions {
  /** Language of the application, such as "fr-FR". Values and formulas stay in US English, as in Excel. */
  readonly language?: string;
}

/** Excel without a window: a workbook, and the real office.js talking to it. */
export interface LocalExcel extends OfficeGlobals {
  readonly Office: MinimalOffice;
  readonly engine: Engine;
  readonly host: Host;
  /** Makes custom functions known to formulas and calls these implementations, by function id. */
  registerFunctions(
    metadata: FunctionsMetadata,
    implementations: Readonly<Record<string, FunctionImplementation>>,
  ): void;
  /** Resolves when formulas are calculated and no custom function is waited for. */
  settled(): Promise<void>;
  undo(): Promise<boolean>;
  redo(): Promise<boolean>;
  /** Members of Excel's API that were called and that the local Excel does not know. */
  unknownCalls(): string[];
  dispose(): void;
}

let schema: Schema | undefined;

export async function startLocalExcel({ language = "en-US" }: LocalExcelOptions = {}): Promise<LocalExcel> {
  schema ??= extractSchema(officeJsSource());
  const { univer, api } = createUniver({
    locale: LocaleType.EN_US,
    locales: { [LocaleType.EN_US]: {} },
    presets: [UniverSheetsNodeCorePreset()],
    plugins: [UniverSheetsNumfmtPlugin, UniverSheetsConditionalFormattingPlugin, UniverSheetsTablePlugin],
  });
  const engine = new Engine(univer, api, newWorkbook());
  skipFormattingFormulas(engine);
  const events = new OfficeEvents();
  const implementations = new Map<string, FunctionImplementation>();
  const transport = {
    fire: (messages: readonly RichMessage[]) => {
      callFunctions(messages, implementations, host.functions);
      events.deliver(messages);
    },
    fireDda: (name: string) => events.deliverDda(name),
  };
  const host: Host = createHost(engine, transport, { schema, language });
  const office = minimalOffice(language, events);
  const globals = loadOfficeJs(office, events);
  globals.OfficeExtension.SessionBase._overrideSession = sessionWith(host);

  const settled = async () => {
    for (;;) {
      const wait = engine.settled() ?? host.functions.settled();
      if (!wait) return;
      await wait;
    }
  };
  return {
    Excel: globals.Excel,
    OfficeExtension: globals.OfficeExtension,
    Office: office,
    engine,
    host,
    registerFunctions(metadata, byId) {
      for (const [id, implementation] of Object.entries(byId)) implementations.set(id, implementation);
      host.functions.register(metadata);
    },
    settled,
    undo: () => engine.undo(),
    redo: () => engine.redo(),
    unknownCalls: () => host.unknownCalls(),
    dispose() {
      host.dispose();
      engine.dispose();
    },
  };
}

/** A private door of office.js through which its batches come here instead of to a page around it. */
function sessionWith(host: Host) {
  const respond = (body: object) => ({ HttpStatusCode: 200, ErrorCode: "", ErrorMessage: "", Headers: {}, Body: body });
  const refuse = (ErrorCode: string) => ({
    HttpStatusCode: 400,
    ErrorCode,
    ErrorMessage: ErrorCode,
    Headers: {},
    Body: null,
  });
  return {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve(null),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_data: unknown, _flags: unknown, message: { readonly Body: object }) => {
        const request = JSON.stringify(message.Body);
        if (request.length > largestMessage) return refuse("RequestPayloadSizeLimitExceeded");
        const response = JSON.stringify(await host.runBatch(JSON.parse(request) as BatchRequest));
        if (response.length > largestMessage) return refuse("ResponsePayloadSizeLimitExceeded");
        return respond(JSON.parse(response) as object);
      },
    }),
  };
}
