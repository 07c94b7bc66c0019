import type { OptionValues } from "../analyses/analysis";
import { describeQuestions, type QuestionText } from "../analyses/importReport/describeQuestions";
import type { SegmentedCustomers } from "../analyses/rfm/segmentCustomers";
import type { Language } from "../i18n/translate";
import type { Customers } from "../portfolio/customers";
import type { CellChunk } from "../portfolio/orders/table/cellChunk";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import type { ImportAnswers } from "../portfolio/orders/importQuestion";
import { Problem } from "../portfolio/problem";
import { summariseCustomers } from "../portfolio/summariseCustomers";
import type { RowsSetAside } from "../report/rowsSetAside";
import type { SourceLocation } from "../report/sourceLocation";
import { describeImport } from "./describeImport";
import { describeJoin } from "./describeJoin";
import { describeSource } from "./describeSource";
import { ImportMemory } from "./ImportMemory";
import { importRows, type ImportDecisions, type ImportedRows } from "./importRows";
import { joinList, type JoinedCustomers } from "./joinList";
import { NameProposals } from "./NameProposals";
import type { ImportView, MergeProposalView, SourceContext, SourceView } from "./sessionApi";
import { SourceRows } from "./SourceRows";

/** The orders in force with what was made of them. */
interface Import {
  readonly read: ImportedRows;
  readonly mapping: ColumnMapping;
  /** The customers as the orders alone tell them. */
  readonly alone: Customers;
  readonly joined: JoinedCustomers | null;
  readonly customers: Customers;
}

/** What was decided about the source before the last count. */
interface Decided {
  readonly mapping: ColumnMapping | null;
  readonly answers: ImportAnswers;
  readonly memory: ImportMemory;
  readonly names: NameProposals;
  readonly list: SourceRows | null;
  readonly rfmOptions: OptionValues;
}

/**
 * The first half of the work on one source: keeps its rows, reads them as orders or customers, joins a list to them. It needs
 * no browser, and no analysis.
 *
 * @throws Problem `sessionNotOpen` before `open`, `sessionNotImported` before `import`, `listNotOpen` before `openList`,
 *   `columnsMissing` {fields, seen}, and whatever the portfolio throws.
 */
export class OrdersSession {
  protected language: Language = "en";
  private source: SourceRows | null = null;
  private context: SourceContext | null = null;
  /** What the workbook remembers, this reading included. */
  private memory = ImportMemory.parse(null);
  /** What was answered since the source was opened. */
  protected answers: ImportAnswers = {};
  protected names = new NameProposals();
  /** The list that is joined, and one that is being read. */
  private list: SourceRows | null = null;
  private coming: SourceRows | null = null;
  protected imported: Import | null = null;
  private before: Decided | null = null;
  /** Options of the last RFM run or preview, and its outcome once somebody asked for it. */
  protected rfmOptions: OptionValues = {};
  protected segmented: SegmentedCustomers | null = null;

  open(source: SourceLocation, language: Language, context?: SourceContext): void {
    this.source = new SourceRows(source);
    this.language = language;
    this.context = context ?? null;
    this.memory = ImportMemory.parse(context?.memory ?? null);
    this.answers = {};
    this.names = new NameProposals(context?.merges);
    this.list = null;
    this.coming = null;
    this.before = null;
    this.forgetImport();
  }

  speak(language: Language): void {
    this.language = language;
    this.segmented = null;
  }

  append(chunk: CellChunk): void {
    this.openSource().append(chunk);
  }

  setAside(rows: RowsSetAside): void {
    this.openSource().setAside(rows);
  }

  describe(): SourceView {
    const source = this.openSource();
    const remembered = ImportMemory.parse(this.context?.memory ?? null).recall(source.recognition.headers);
    return describeSource(source, remembered, this.language);
  }

  import(mapping: ColumnMapping, answers: ImportAnswers = {}): ImportView {
    this.keepBefore();
    return this.importAs(mapping, answers);
  }

  goBack(): void {
    if (!this.before) return;
    const { mapping, rfmOptions, ...decided } = this.before;
    Object.assign(this, decided);
    this.forgetImport();
    if (mapping) this.importAs(mapping);
    this.rfmOptions = rfmOptions;
  }

  mergeProposals(): MergeProposalView[] {
    this.currentImport();
    return this.names.describe(this.language);
  }

  merge(merges: readonly ConfirmedMerge[]): ImportView {
    const { mapping } = this.currentImport();
    this.keepBefore();
    this.names.confirm(merges);
    return this.importAs(mapping);
  }

  openList(source: SourceLocation): void {
    this.coming = new SourceRows(source);
  }

  appendList(chunk: CellChunk): void {
    this.openedList().append(chunk);
  }

  join(): ImportView {
    const view = this.joinAgain(this.openedList());
    this.coming = null;
    return view;
  }

  leaveList(): ImportView {
    return this.joinAgain(null);
  }

  private importAs(mapping: ColumnMapping, answers: ImportAnswers = {}): ImportView {
    this.forgetImport();
    const source = this.openSource();
    const { headers } = source.recognition;
    this.answers = { ...this.memory.recall(headers)?.answers, ...this.answers, ...answers };
    const decisions = this.decisions(mapping);
    const read = importRows(source, decisions, this.language);
    const unmerged = { ...decisions, merges: [] };
    this.names.read(read.orders, JSON.stringify(unmerged), () => importRows(source, unmerged, this.language).orders);
    this.imported = this.joined(read, mapping, this.list);
    this.memory = this.memory.remember(headers, mapping, this.answers);
    return this.view();
  }

  /** Keeps what was decided, not what was counted with it: that is counted again when somebody goes back. */
  private keepBefore(): void {
    const { answers, memory, list, rfmOptions } = this;
    const mapping = this.imported?.mapping ?? null;
    this.before = { answers, memory, list, rfmOptions, mapping, names: this.names.copy() };
  }

  protected openSource(): SourceRows {
    if (!this.source) throw new Problem("sessionNotOpen");
    return this.source;
  }

  private openedList(): SourceRows {
    if (!this.coming) throw new Problem("listNotOpen");
    return this.coming;
  }

  protected currentImport(): Import {
    if (!this.imported) throw new Problem("sessionNotImported");
    return this.imported;
  }

  private forgetImport(): void {
    this.imported = null;
    this.rfmOptions = {};
    this.segmented = null;
  }

  private decisions(mapping: ColumnMapping): ImportDecisions {
    return { mapping, answers: this.answers, merges: this.names.merges, today: this.context?.today ?? null };
  }

  /** What was read, with the list joined when there is one. */
  private joined(read: ImportedRows, mapping: ColumnMapping, list: SourceRows | null): Import {
    const alone = summariseCustomers(read.orders);
    const joined = list && joinList(list, alone, this.names.merges, this.language);
    return { read, mapping, alone, joined, customers: joined?.customers ?? alone };
  }

  /** Joins another list, or none; one that cannot be joined leaves everything as it was. */
  private joinAgain(list: SourceRows | null): ImportView {
    const { read, mapping } = this.currentImport();
    this.keepBefore();
    this.imported = this.joined(read, mapping, list);
    this.list = list;
    this.segmented = null;
    return this.view();
  }

  protected questions({ report, columns }: ImportedRows): QuestionText[] {
    const { headers } = this.openSource().recognition;
    return describeQuestions(report.questions, (field) => headers[columns[field] ?? -1] ?? "", this.language);
  }

  private view(): ImportView {
    const { read, mapping, alone, joined, customers } = this.currentImport();
    const source = this.openSource();
    const { merges } = this.names;
    return {
      ...describeImport({ source, read, mapping, customers, questions: this.questions(read) }, this.language),
      mergeProposals: this.names.open,
      confirmedMerges: merges.length,
      joined: joined && describeJoin(alone, joined, merges, this.list!.location.sheet, this.language),
      memory: this.memory.toString(),
    };
  }
}
