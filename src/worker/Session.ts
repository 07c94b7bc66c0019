import type { Analysis, AnalysisInput, OptionValues, Preview } from "../analyses/analysis";
import { catalogue } from "../analyses/catalogue";
import { describeNotes } from "../analyses/importReport/describeNotes";
import { describeQuestions, type QuestionText } from "../analyses/importReport/describeQuestions";
import { importReport } from "../analyses/importReport/importReport";
import { completeReport } from "../analyses/shared/completeReport";
import { largestFirst } from "../portfolio/largestFirst";
import { analysisWords } from "../i18n/analysisWords";
import { foldText } from "../portfolio/orders/reading/foldText";
import { mergeReport } from "../analyses/mergeReport";
import { segmentCustomers, type SegmentedCustomers } from "../analyses/rfm/segmentCustomers";
import { translate, type Language } from "../i18n/translate";
import { customerReason } from "../i18n/why/customerReason";
import type { Customers } from "../portfolio/customers";
import { answeredKind } from "../portfolio/orders/answeredKind";
import type { CellChunk } from "../portfolio/orders/table/cellChunk";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import type { ImportAnswers } from "../portfolio/orders/importQuestion";
import { missingFields } from "../portfolio/orders/missingFields";
import { Problem } from "../portfolio/problem";
import { confidenceOf } from "../portfolio/segmentation/confidenceOf";
import { summariseCustomers } from "../portfolio/summariseCustomers";
import type { Report } from "../report/report";
import type { RowLabels } from "../report/rowLabels";
import type { RowsSetAside } from "../report/rowsSetAside";
import type { SourceLocation } from "../report/sourceLocation";
import { columnsUsed } from "./columnsUsed";
import { describeAmount } from "./describeAmount";
import { describeImport } from "./describeImport";
import { describeJoin } from "./describeJoin";
import { describeKind, describeSource } from "./describeSource";
import { ImportMemory } from "./ImportMemory";
import { importRows, type ImportDecisions, type ImportedRows } from "./importRows";
import { joinList, type JoinedCustomers } from "./joinList";
import { memberChange } from "./memberChange";
import { NameProposals } from "./NameProposals";
import { optionsFor } from "./optionsFor";
import type {
  CatalogueEntry,
  ImportView,
  MergeProposalView,
  SegmentMember,
  SegmentView,
  SessionApi,
  SourceContext,
  SourceView,
} from "./sessionApi";
import { SourceRows } from "./SourceRows";
import { version } from "./version";

/** Names offered at once when a customer is to be chosen. */
const namesShown = 50;

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
 * The work on one source: keeps its rows, reads them as orders or customers, and runs analyses on them. It needs no browser:
 * the pane runs it in a worker, the command line as it is.
 *
 * @throws Problem `sessionNotOpen` before `open`, `sessionNotImported` before `import`, `listNotOpen` before `openList`,
 *   `columnsMissing` {fields, seen}, `unknownAnalysis` {analysis}, `unknownSegment` {segment}, and whatever the portfolio
 *   throws.
 */
export class Session implements SessionApi {
  private language: Language = "en";
  private source: SourceRows | null = null;
  private context: SourceContext | null = null;
  /** What the workbook remembers, this reading included. */
  private memory = ImportMemory.parse(null);
  /** What was answered since the source was opened. */
  private answers: ImportAnswers = {};
  private names = new NameProposals();
  /** The list that is joined, and one that is being read. */
  private list: SourceRows | null = null;
  private coming: SourceRows | null = null;
  private imported: Import | null = null;
  private before: Decided | null = null;
  /** Options of the last RFM run or preview, and its outcome once somebody asked for it. */
  private rfmOptions: OptionValues = {};
  private segmented: SegmentedCustomers | null = null;

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

  mergeReport(now: string): Report {
    const { currency } = this.currentImport().read;
    return mergeReport({ merges: this.names.merges, language: this.language, currency, now, version });
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

  importReport(now: string): Report {
    const { read, customers } = this.currentImport();
    const { table, location, recognition } = this.openSource();
    const { columns: mapping, orders, report, currency } = read;
    return importReport({
      table,
      source: location,
      headers: recognition.headers,
      mapping,
      report,
      currency,
      language: this.language,
      what: describeKind(recognition, this.answers, this.language),
      columns: columnsUsed(
        this.describe(),
        mapping,
        describeAmount(recognition, mapping, this.language),
        orders.criteria,
        this.language,
      ),
      questions: this.questions(read),
      notes: describeNotes({ ...read, customers }, this.language),
      now,
      version,
    });
  }

  catalogue(): CatalogueEntry[] {
    const source = this.openSource();
    const kind = this.imported?.read.orders.kind ?? answeredKind(source.recognition.kind, this.answers);
    const mapping =
      this.imported?.read.columns ??
      Object.fromEntries(source.recognition.fields.map(({ field, column }) => [field, column]));
    const input = this.imported && this.input({}, false, "");
    return catalogue.map((analysis) => ({
      id: analysis.id,
      title: translate(this.language, analysis.title),
      what: translate(this.language, analysis.what),
      question: analysis.question,
      missing: missingFields(kind, mapping, analysis.needs[kind] ?? []),
      unavailable: analysis.needs[kind] === null ? translate(this.language, analysisWords.needsDatedOrders) : "",
      options: optionsFor(analysis, mapping, input),
    }));
  }

  customerNames(search: string): string[] {
    const { names, revenueCents } = this.currentImport().customers;
    const wanted = foldText(search);
    // Only those found are sorted: this runs at each letter typed.
    const found = Array.from(names.keys()).filter((customer) => foldText(names[customer]!).includes(wanted));
    const foundNames = found.map((customer) => names[customer]!);
    const foundCents = found.map((customer) => revenueCents[customer]!);
    return largestFirst(foundCents, foundNames)
      .slice(0, namesShown)
      .map((at) => foundNames[at]!);
  }

  preview(analysis: string, options: OptionValues): Preview {
    this.remember(analysis, options);
    return this.find(analysis).preview(this.input(options, false, ""));
  }

  run(analysis: string, options: OptionValues, writeLive: boolean, now: string): Report {
    this.remember(analysis, options);
    const { date1904 } = this.openSource().location;
    const report = completeReport(this.find(analysis).run(this.input(options, writeLive, now)));
    return date1904 ? { ...report, date1904 } : report;
  }

  segments(): SegmentView[] {
    const { segments, customers, revenueCents } = this.segmentation();
    return segments.map((segment) => ({
      key: segment.key,
      label: segment.label,
      hint: segment.hint,
      role: segment.role,
      strength: segment.strength,
      customers: segment.customers,
      revenue: segment.revenueCents / 100,
      shareOfCustomers: segment.customers / customers.count,
      shareOfRevenue: revenueCents > 0 ? segment.revenueCents / revenueCents : 0,
    }));
  }

  members(segment: string): SegmentMember[] {
    const segmentation = this.segmentation();
    const { segments, segmentOfCustomer, customers, order } = segmentation;
    const wanted = segments.findIndex(({ key }) => key === segment);
    if (wanted < 0) throw new Problem("unknownSegment", { segment });
    const changeOf = memberChange(segmentation, this.language, this.currentImport().read.currency);
    return order
      .filter((customer) => segmentOfCustomer[customer] === wanted)
      .map((customer) => ({
        name: customers.names[customer]!,
        revenue: customers.revenueCents[customer]! / 100,
        reason: customerReason(customers, customer, this.language),
        change: changeOf(customer),
        confidence: confidenceOf(customers.orders[customer]!),
      }));
  }

  labels(): RowLabels {
    const { orders } = this.currentImport().read;
    const { segments, segmentOfCustomer, customers } = this.segmentation();
    const { location, recognition } = this.openSource();
    const segmentOfName = new Map(customers.names.map((name, customer) => [name, segmentOfCustomer[customer]!]));
    // Customers whose orders are all after the analysis date have no segment.
    const labelOfCustomer = orders.customer.names.map((name) => (segmentOfName.get(name) ?? -1) + 1);
    const firstRow = recognition.headerRow + 1;
    const codes = new Uint16Array(location.rows - firstRow);
    orders.sourceRow.forEach((row, entry) => {
      codes[row - firstRow] = labelOfCustomer[orders.customer.codes[entry]!]!;
    });
    return { labels: ["", ...segments.map(({ label }) => label)], codes };
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

  private openSource(): SourceRows {
    if (!this.source) throw new Problem("sessionNotOpen");
    return this.source;
  }

  private openedList(): SourceRows {
    if (!this.coming) throw new Problem("listNotOpen");
    return this.coming;
  }

  private currentImport(): Import {
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

  private questions({ report, columns }: ImportedRows): QuestionText[] {
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

  private find(id: string): Analysis {
    const analysis = catalogue.find((candidate) => candidate.id === id);
    if (!analysis) throw new Problem("unknownAnalysis", { analysis: id });
    return analysis;
  }

  private input(options: OptionValues, writeLive: boolean, now: string): AnalysisInput {
    const { read, customers, joined } = this.currentImport();
    const { location, recognition } = this.openSource();
    return {
      orders: read.orders,
      customers,
      list: joined?.list ?? null,
      imported: read.report,
      source: location,
      mapping: read.columns,
      headerRow: recognition.headerRow + 1,
      language: this.language,
      currency: read.currency,
      writeLive,
      options,
      now,
      version,
    };
  }

  private remember(analysis: string, options: OptionValues): void {
    if (analysis !== "rfm") return;
    this.rfmOptions = options;
    this.segmented = null;
  }

  private segmentation(): SegmentedCustomers {
    this.segmented ??= segmentCustomers(this.input(this.rfmOptions, false, ""));
    return this.segmented;
  }
}
