import type { Analysis, AnalysisInput, OptionDefinition, OptionValues, Preview } from "../analyses/analysis";
import { catalogue } from "../analyses/catalogue";
import { segmentCustomers, type SegmentedCustomers } from "../analyses/rfm/segmentCustomers";
import { translate, type Language } from "../i18n/translate";
import type { Customers } from "../portfolio/customers";
import type { Cell } from "../portfolio/orders/cell";
import type { ColumnMapping } from "../portfolio/orders/columnMapping";
import { readOrders, type ImportedOrders } from "../portfolio/orders/readOrders";
import type { Recognition } from "../portfolio/orders/recognition";
import { recogniseColumns } from "../portfolio/orders/recogniseColumns";
import { Problem } from "../portfolio/problem";
import { summariseCustomers } from "../portfolio/summariseCustomers";
import type { Report } from "../report/report";
import type { SourceLocation } from "../report/sourceLocation";
import { describeImport } from "./describeImport";
import { describeSource } from "./describeSource";
import { memberReason } from "./memberReason";
import type { CatalogueEntry, ImportView, SegmentMember, SegmentView, SessionApi, SourceView } from "./sessionApi";
import { version } from "./version";

/** The orders in force with what was made of them. */
interface Import extends ImportedOrders {
  readonly mapping: ColumnMapping;
  readonly customers: Customers;
}

/**
 * The work on one source: keeps its rows, reads them as orders, and runs analyses on them. It needs no browser: the pane
 * runs it in a worker, the command line as it is.
 *
 * @throws Problem `sessionNotOpen` before `open`, `sessionNotImported` before `import`, `unknownAnalysis` {analysis},
 *   `unknownSegment` {segment}, and whatever the portfolio throws.
 */
export class Session implements SessionApi {
  private source: SourceLocation | null = null;
  private language: Language = "en";
  private rows: (readonly Cell[])[] = [];
  private recognition: Recognition | null = null;
  private imported: Import | null = null;
  /** Options of the last RFM run or preview, and its outcome once somebody asked for it. */
  private rfmOptions: OptionValues = {};
  private segmented: SegmentedCustomers | null = null;

  open(source: SourceLocation, language: Language): void {
    this.source = source;
    this.language = language;
    this.rows = [];
    this.recognition = null;
    this.forgetImport();
  }

  speak(language: Language): void {
    this.language = language;
    this.segmented = null;
  }

  append(rows: readonly (readonly Cell[])[]): void {
    for (const row of rows) this.rows.push(row);
    this.recognition = null;
  }

  describe(): SourceView {
    return describeSource(this.rows, this.recognise(), this.openSource().column, this.language);
  }

  import(mapping: ColumnMapping): ImportView {
    this.forgetImport();
    const source = this.openSource();
    const imported = readOrders(this.rows, this.recognise().headerRow, mapping);
    const currency = imported.currency || (source.currencies?.[mapping.amount!] ?? "");
    const read = { ...imported, currency };
    const customers = summariseCustomers(read.orders);
    this.imported = { ...read, mapping, customers };
    return describeImport(read, customers, mapping, source, this.language);
  }

  catalogue(): CatalogueEntry[] {
    return catalogue.map((analysis) => ({
      id: analysis.id,
      title: translate(this.language, analysis.title),
      what: translate(this.language, analysis.what),
      question: analysis.question,
      missing: analysis.needs.filter((field) => this.mapping()[field] === undefined),
      options: this.optionsOf(analysis),
    }));
  }

  preview(analysis: string, options: OptionValues): Preview {
    this.remember(analysis, options);
    return this.find(analysis).preview(this.input(options, false, ""));
  }

  run(analysis: string, options: OptionValues, writeLive: boolean, now: string): Report {
    this.remember(analysis, options);
    return this.find(analysis).run(this.input(options, writeLive, now));
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
    const { segments, segmentOfCustomer, customers, order } = this.segmentation();
    const wanted = segments.findIndex(({ key }) => key === segment);
    if (wanted < 0) throw new Problem("unknownSegment", { segment });
    return order
      .filter((customer) => segmentOfCustomer[customer] === wanted)
      .map((customer) => ({
        name: customers.names[customer]!,
        revenue: customers.revenueCents[customer]! / 100,
        reason: memberReason(customers, customer, this.language),
      }));
  }

  labels(): string[] {
    const { orders } = this.currentImport();
    const { segments, segmentOfCustomer, customers } = this.segmentation();
    const segmentOfName = new Map(customers.names.map((name, customer) => [name, segmentOfCustomer[customer]!]));
    // Customers whose orders are all after the analysis date have no segment.
    const labelOfCode = orders.customer.names.map((name) => segments[segmentOfName.get(name) ?? -1]?.label ?? "");
    const firstRow = this.recognise().headerRow + 1;
    const labels = new Array<string>(this.rows.length - firstRow).fill("");
    orders.sourceRow.forEach((row, entry) => {
      labels[row - firstRow] = labelOfCode[orders.customer.codes[entry]!]!;
    });
    return labels;
  }

  private openSource(): SourceLocation {
    if (!this.source) throw new Problem("sessionNotOpen");
    return this.source;
  }

  private currentImport(): Import {
    if (!this.imported) throw new Problem("sessionNotImported");
    return this.imported;
  }

  private recognise(): Recognition {
    this.recognition ??= recogniseColumns(this.rows);
    return this.recognition;
  }

  private forgetImport(): void {
    this.imported = null;
    this.rfmOptions = {};
    this.segmented = null;
  }

  /** The mapping in force, or the one recognised before the first import. */
  private mapping(): ColumnMapping {
    return (
      this.imported?.mapping ?? Object.fromEntries(this.recognise().fields.map(({ field, column }) => [field, column]))
    );
  }

  private find(id: string): Analysis {
    const analysis = catalogue.find((candidate) => candidate.id === id);
    if (!analysis) throw new Problem("unknownAnalysis", { analysis: id });
    return analysis;
  }

  private input(options: OptionValues, writeLive: boolean, now: string): AnalysisInput {
    const { orders, customers, report, mapping, currency } = this.currentImport();
    return {
      orders,
      customers,
      imported: report,
      source: this.openSource(),
      mapping,
      headerRow: this.recognise().headerRow + 1,
      language: this.language,
      currency,
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

  /** The options with what only the data tell: proposed values, and no choice of a margin that is not there. */
  private optionsOf(analysis: Analysis): OptionDefinition[] {
    const proposed = (this.imported && analysis.propose?.(this.input({}, false, ""))) ?? {};
    const hasMargin = this.mapping().margin !== undefined;
    return analysis.options.map((option): OptionDefinition => {
      if (option.kind === "choice" && !hasMargin) {
        return { ...option, choices: option.choices.filter((choice) => choice.value !== "margin") };
      }
      return proposed[option.key] === undefined
        ? option
        : ({ ...option, initial: proposed[option.key] } as OptionDefinition);
    });
  }
}
