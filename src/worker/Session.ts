import type { Analysis, AnalysisInput, OptionValues, Preview } from "../analyses/analysis";
import { catalogue } from "../analyses/catalogue";
import { describeNotes } from "../analyses/importReport/describeNotes";
import { importReport } from "../analyses/importReport/importReport";
import { completeReport } from "../analyses/shared/completeReport";
import { customerPositions } from "../portfolio/customerPositions";
import { largestFirst } from "../portfolio/largestFirst";
import { analysisWords } from "../i18n/analysisWords";
import { foldText } from "../portfolio/orders/reading/foldText";
import { mergeReport } from "../analyses/mergeReport";
import { segmentCustomers, type SegmentedCustomers } from "../analyses/rfm/segmentCustomers";
import { translate } from "../i18n/translate";
import { customerReason } from "../i18n/why/customerReason";
import { answeredKind } from "../portfolio/orders/answeredKind";
import { missingFields } from "../portfolio/orders/missingFields";
import { Problem } from "../portfolio/problem";
import { confidenceOf } from "../portfolio/segmentation/confidenceOf";
import type { Report } from "../report/report";
import type { RowLabels } from "../report/rowLabels";
import { columnsUsed } from "./columnsUsed";
import { describeAmount } from "./describeAmount";
import { describeKind } from "./describeSource";
import { memberChange } from "./memberChange";
import { optionsFor } from "./optionsFor";
import { OrdersSession } from "./OrdersSession";
import type { CatalogueEntry, SegmentMember, SegmentView, SessionApi } from "./sessionApi";
import { version } from "./version";

/** Names offered at once when a customer is to be chosen. */
const namesShown = 50;

/**
 * The work on one source: reads it as `OrdersSession` does, and runs analyses on what was read. The pane runs it in a worker,
 * the command line as it is.
 *
 * @throws Problem as `OrdersSession` does, `unknownAnalysis` {analysis}, `unknownSegment` {segment}, and whatever the
 *   portfolio throws.
 */
export class Session extends OrdersSession implements SessionApi {
  mergeReport(now: string): Report {
    const { currency } = this.currentImport().read;
    return mergeReport({ merges: this.names.merges, language: this.language, currency, now, version });
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
    // Customers whose orders are all after the analysis date have no segment.
    const labelOfCustomer = customerPositions(orders, customers).map((customer) =>
      customer < 0 ? 0 : segmentOfCustomer[customer]! + 1,
    );
    const firstRow = recognition.headerRow + 1;
    const codes = new Uint16Array(location.rows - firstRow);
    orders.sourceRow.forEach((row, entry) => {
      codes[row - firstRow] = labelOfCustomer[orders.customer.codes[entry]!]!;
    });
    return { labels: ["", ...segments.map(({ label }) => label)], codes };
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
