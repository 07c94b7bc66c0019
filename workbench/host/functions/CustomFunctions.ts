import { IFunctionService } from "@univerjs/engine-formula";
import { IRegisterFunctionService } from "@univerjs/sheets-formula";
import type { CellChanges } from "../engine/CellWriter";
import type { Engine } from "../engine/Engine";
import { columnName } from "../objects/address/columnName";
import { quoteSheetName } from "../objects/address/sheetReference";
import type { RichMessage, Transport } from "../Transport";
import { contentHash } from "./contentHash";
import type { FunctionMetadata, FunctionsMetadata } from "./FunctionMetadata";
import { HostFunction, type FunctionPlace } from "./HostFunction";
import type { CallingCell, Invocation } from "./Invocation";
import { invocationArguments } from "./invocationArguments";
import { errorText, toVariant, type FunctionVariant } from "./values";

/** Numbers on the wire. */
const functionCategory = 1;
const invoke = 1000;
const cancel = 1001;
const flag = { cancelable: 1, streaming: 2, allowsErrors: 4 };
/** Invocations in one message. */
const messageSize = 1000;

/** One answer: [id, succeeded, value, error code], or the same as an object from older runtimes. */
export type InvocationResult =
  | readonly [id: number, succeeded: boolean, value: unknown, code?: unknown]
  | { readonly id: number; readonly failed?: boolean; readonly value?: unknown; readonly errorCode?: unknown };

/**
 * Excel's side of custom functions. Univer calls a function and cannot wait: the cell shows #BUSY!, the call is sent to
 * the add-in, and when its answer comes exactly the calling cells are calculated again.
 */
export class CustomFunctions {
  /** Messages behind #VALUE! and #N/A, by "sheetId!row,column": Excel shows them beside the cell. */
  readonly errorMessages = new Map<string, string>();
  readonly counts = { invoked: 0, cancelled: 0, settled: 0 };

  private readonly cells = new Map<string, CallingCell>();
  private readonly invocations = new Map<number, Invocation>();
  private readonly registrations: { dispose(): void }[] = [];
  private touched = new Set<CallingCell>();
  private outbox: RichMessage[] = [];
  private answered = new Map<string, CallingCell>();
  private lastId = 0;
  private waiting: (() => void)[] = [];

  constructor(
    private readonly engine: Engine,
    private readonly transport: Transport,
  ) {
    const stop = engine.calculation.calculated.on(() => this.afterCalculation());
    this.registrations.push({ dispose: stop });
  }

  /** Makes the functions of an add-in known to formulas, as NAMESPACE.NAME. */
  register({ namespace = "", functions }: FunctionsMetadata): void {
    const { injector } = this.engine;
    const executors = injector.get(IFunctionService);
    for (const metadata of functions) {
      const name = (namespace ? `${namespace}.${metadata.name}` : metadata.name).toUpperCase();
      const known = injector.get(IRegisterFunctionService).registerFunction({
        name,
        func: () => null,
        description: metadata.description ?? "",
      });
      this.registrations.push(known);
      const evaluate = (args: readonly FunctionVariant[], place: FunctionPlace) => this.evaluate(metadata, args, place);
      executors.registerExecutors(new HostFunction(name, evaluate));
      executors.deleteFormulaAstCacheKey(name);
    }
    this.engine.recalculateAll();
  }

  /** Answers from the add-in. */
  settle(results: readonly InvocationResult[]): void {
    for (const result of results) {
      const { id, succeeded, value, code } = readResult(result);
      const invocation = this.invocations.get(id);
      if (!invocation) continue;
      this.counts.settled += 1;
      const { cell } = invocation;
      if (!this.engine.sheet(cell.sheetId)) {
        this.forget(cell);
        continue;
      }
      if (succeeded) this.errorMessages.delete(cell.key);
      else this.errorMessages.set(cell.key, String(value ?? ""));
      invocation.value = succeeded ? toVariant(value) : errorText(code);
      this.makeRoom(cell, invocation.value);
      invocation.isSettled = true;
      invocation.isShown = false;
      if (!invocation.isStreaming) this.invocations.delete(id);
      if (!this.answered.size) setTimeout(() => this.showAnswers());
      this.answered.set(cell.key, cell);
    }
  }

  /** Values or formulas were written: calls of those cells are no longer wanted. */
  cellsOverwritten(sheetId: string, changes: CellChanges): void {
    if (!this.cells.size) return;
    for (const row in changes) {
      for (const column in changes[row]) {
        const change = changes[row]![Number(column)];
        if (change && !("f" in change) && !("v" in change)) continue;
        const cell = this.cells.get(placeKey(sheetId, Number(row), Number(column)));
        if (cell) this.forget(cell);
      }
    }
  }

  /** Resolves when no cell waits for the add-in; streaming functions never end and do not count. */
  settled(): Promise<void> | undefined {
    if (!this.isWaiting()) return undefined;
    return new Promise((resolve) => this.waiting.push(resolve));
  }

  dispose(): void {
    for (const registration of this.registrations) registration.dispose();
    this.cells.clear();
    this.invocations.clear();
  }

  private evaluate(
    metadata: FunctionMetadata,
    args: readonly FunctionVariant[],
    place: FunctionPlace,
  ): FunctionVariant {
    const cell = this.cellAt(place);
    this.touched.add(cell);
    const key = contentHash(metadata.id, args);
    const invocation = cell.invocations.get(key) ?? this.invoke(metadata, args, cell, key);
    invocation.isAsked = true;
    if (!invocation.isSettled) return "#BUSY!";
    invocation.isShown = true;
    return invocation.value;
  }

  private invoke(
    metadata: FunctionMetadata,
    args: readonly FunctionVariant[],
    cell: CallingCell,
    key: string,
  ): Invocation {
    const { stream = false, cancelable = false, requiresAddress = false } = metadata.options ?? {};
    const invocation: Invocation = {
      id: ++this.lastId,
      key,
      cell,
      isStreaming: stream,
      isSettled: false,
      value: null,
      isAsked: true,
      isShown: false,
    };
    cell.invocations.set(key, invocation);
    this.invocations.set(invocation.id, invocation);
    this.counts.invoked += 1;
    const flags = (cancelable ? flag.cancelable : 0) | (stream ? flag.streaming : 0) | flag.allowsErrors;
    const address = requiresAddress ? this.addressOf(cell) : null;
    const message = [invocation.id, metadata.id, invocationArguments(metadata, args), address, flags, null];
    this.post([functionCategory, invoke, "", JSON.stringify(message), invocation.id, false]);
    return invocation;
  }

  /** Everything one pass asks for leaves together. */
  private post(message: RichMessage): void {
    this.outbox.push(message);
    if (this.outbox.length > 1) return;
    queueMicrotask(() => {
      const messages = this.outbox;
      this.outbox = [];
      for (let start = 0; start < messages.length; start += messageSize) {
        this.transport.fire(messages.slice(start, start + messageSize));
      }
    });
  }

  /** A result that spills beyond Univer's sheet would be #SPILL!. */
  private makeRoom({ sheetId, row, column }: CallingCell, value: FunctionVariant): void {
    if (!Array.isArray(value) || !this.engine.sheet(sheetId)) return;
    this.engine.growTo(sheetId, row + value.length - 1, column + (value[0]?.length ?? 1) - 1);
  }

  /** All answers that are there in one pass: those that come while a pass runs wait for its end. */
  private showAnswers(): void {
    if (this.engine.calculation.isRunning || this.answered.size === 0) return;
    const cells = [...this.answered.values()];
    this.answered = new Map();
    this.engine.recalculate(cells);
  }

  /**
   * Excel calls a function again each time its cell is calculated: an answer lives until it was shown. It may come before
   * the pass that asked for it has ended, so forgetting every answer at the end of a pass would ask for ever.
   */
  private afterCalculation(): void {
    for (const cell of this.touched) {
      const invocations = [...cell.invocations.values()];
      const isComplete = invocations.every((invocation) => !invocation.isAsked || invocation.isShown);
      for (const invocation of invocations) {
        if (!invocation.isAsked) this.cancel(invocation);
        else if (isComplete && !invocation.isStreaming) cell.invocations.delete(invocation.key);
        invocation.isAsked = false;
      }
      if (isComplete) this.answered.delete(cell.key);
      if (!cell.invocations.size) this.cells.delete(cell.key);
    }
    this.touched = new Set();
    if (this.answered.size) setTimeout(() => this.showAnswers());
    if (!this.isWaiting()) for (const resume of this.waiting.splice(0)) resume();
  }

  private isWaiting(): boolean {
    if (this.answered.size || this.outbox.length) return true;
    for (const cell of this.cells.values()) {
      for (const invocation of cell.invocations.values())
        if (!invocation.isStreaming || !invocation.isSettled) return true;
    }
    return false;
  }

  private forget(cell: CallingCell): void {
    for (const invocation of cell.invocations.values()) this.cancel(invocation);
    this.cells.delete(cell.key);
    this.errorMessages.delete(cell.key);
  }

  private cancel(invocation: Invocation): void {
    invocation.cell.invocations.delete(invocation.key);
    if (!this.invocations.delete(invocation.id)) return;
    this.counts.cancelled += 1;
    this.transport.fire([[functionCategory, cancel, "", JSON.stringify({ invocationId: invocation.id }), 0, false]]);
  }

  private cellAt({ sheetId, row, column }: FunctionPlace): CallingCell {
    const key = placeKey(sheetId, row, column);
    let cell = this.cells.get(key);
    if (!cell) this.cells.set(key, (cell = { key, sheetId, row, column, invocations: new Map() }));
    return cell;
  }

  private addressOf({ sheetId, row, column }: CallingCell): string {
    return `${quoteSheetName(this.engine.sheet(sheetId)?.getName() ?? "")}!${columnName(column)}${row + 1}`;
  }
}

function placeKey(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row},${column}`;
}

function readResult(result: InvocationResult) {
  if (!("failed" in result) && !("id" in result)) {
    const [id, succeeded, value, code] = result;
    return { id, succeeded, value, code };
  }
  return { id: result.id, succeeded: !result.failed, value: result.value, code: result.errorCode };
}
