import { bareHeader } from "./bareHeader";
import { contentFit } from "./contentFit";
import { contentScore } from "./contentScore";
import { foreignWords } from "./foreignWords";
import { discountWords } from "./discountWords";
import { matchHeader, type HeaderMatch } from "./matchHeader";
import { nameIsShared } from "./nameIsShared";
import { profileChoices } from "./profileChoices";
import type { SourceProfile } from "../profiles/sourceProfile";
import type { RecognisedField } from "./recognition";
import { sectorVerdict } from "./sectorVerdict";
import { sourceFields, type SourceField } from "../sourceField";
import type { SourceLook } from "./sourceLook";

/** A field with its column, and how its header tells it. */
export interface ChosenColumn extends RecognisedField {
  /** How the header tells the field; `null` when only the cells do. */
  readonly match: HeaderMatch | null;
}

interface Candidate extends HeaderMatch {
  readonly column: number;
}

type Judged = Omit<ChosenColumn, "alternatives" | "doubtful"> & { readonly doubtful?: boolean };

/** Fewer fitting cells than this, and the header is not believed. */
const believed = 0.6;
/** Under this a header says something else rather than the field. */
const tellingScore = 0.6;

/**
 * The column of each field that can be found: those the profile of the source names; then by header, the best first, as far
 * as the cells agree; then, for the needed fields, by the cells alone.
 */
export function chooseColumns(look: SourceLook, profile: SourceProfile): ChosenColumn[] {
  return new ColumnChoice(look, profile).choose();
}

class ColumnChoice {
  private readonly found = new Map<SourceField, ChosenColumn>();
  private readonly used = new Set<number>();
  private readonly matches: readonly (readonly HeaderMatch[])[];
  private readonly candidates: readonly Candidate[];
  private readonly hasHeader: boolean;
  private readonly hasFirstNames: boolean;

  constructor(
    private readonly look: SourceLook,
    private readonly profile: SourceProfile,
  ) {
    this.hasHeader = look.headers.some((header) => header !== "");
    this.hasFirstNames = look.headers.some((header) => firstNames.test(bareHeader(header)));
    this.matches = look.headers.map((header, column) => this.meanings(header, column));
    this.candidates = this.matches
      .flatMap((matches, column) => matches.map((match): Candidate => ({ ...match, column })))
      .filter(({ field, column }) => contentFit(field, look.columns[column]!) >= believed)
      .sort((a, b) => b.score - a.score || this.year(b.column) - this.year(a.column));
  }

  choose(): ChosenColumn[] {
    for (const [field, column] of profileChoices(this.look, this.profile)) {
      const match = this.candidates.find((candidate) => candidate.column === column && candidate.field === field);
      this.take({ field, column, match: match ?? null, reason: "profile", confidence: 0.98 });
    }
    for (const candidate of this.candidates) {
      if (this.isOpen(candidate.field) && !this.used.has(candidate.column)) this.takeByHeader(candidate);
    }
    for (const field of ["date", "amount", "customer"] as const) {
      if (this.isOpen(field) && !(field === "amount" && this.isComputed())) this.takeByContent(field);
    }
    this.settlePrice();
    return sourceFields.flatMap((field) => this.found.get(field) ?? []);
  }

  /**
   * What a header can mean. "Net" is net of tax beside tax only, else of fees; "Secteur" means what its cells say, or what no
   * other column means.
   */
  private meanings(header: string, column: number): HeaderMatch[] {
    if (/^net$/i.test(header.trim()) && this.isAfterFees()) return [];
    const matches = matchHeader(header);
    const vague = matches.find(({ field, kind }) => field === "sector" && kind === "vague");
    if (!vague) return matches;
    const others = this.look.headers.filter((_, other) => other !== column).flatMap((other) => matchHeader(other));
    const has = (field: SourceField) =>
      others.some((match) => match.field === field && match.kind !== "vague" && match.score > tellingScore);
    const verdict = sectorVerdict(this.look.sample.map((row) => row[column]));
    const settled = verdict ?? (has("region") ? "sector" : has("sector") ? "region" : null);
    return settled === null ? [vague] : [{ ...vague, field: settled, kind: undefined }];
  }

  private isAfterFees(): boolean {
    const headers = this.look.headers.map(bareHeader);
    return headers.some((header) => fees.test(header)) || !headers.some((header) => taxOrGross.test(header));
  }

  /** The year in a header: of `CA 2023` and `CA 2024` the later one counts. */
  private year(column: number): number {
    return Number(/\b(?:19|20)\d\d\b/.exec(this.look.headers[column]!)?.[0] ?? 0);
  }

  private isOpen(field: SourceField): boolean {
    return !this.found.has(field) && this.profile.columns[field]?.length !== 0;
  }

  /** The amount comes from quantity × unit price. */
  private isComputed(): boolean {
    return this.found.has("quantity") && this.found.has("unitPrice");
  }

  private take(choice: Judged): void {
    const { field, column } = choice;
    const profile = this.look.columns[column]!;
    const confidence = choice.confidence * (profile.filled === 0 ? 0.8 : 0.5 + 0.5 * contentFit(field, profile));
    this.found.set(field, {
      ...choice,
      confidence,
      doubtful: choice.doubtful ?? confidence < 0.5,
      alternatives: this.alternativesTo(field, column),
    });
    this.used.add(column);
  }

  private takeByHeader(candidate: Candidate): void {
    const { field, column, kind, score, exact } = candidate;
    if (field === "customer" && kind !== "mail") this.takeCustomer(candidate);
    else if (field === "customer" && !this.isOnlyCustomer()) return;
    else if (kind === "gross") {
      this.take({ field, column, match: candidate, confidence: 0.6, doubtful: true, reason: "grossAmount" });
    } else if (kind === "vague") {
      this.take({ field, column, match: candidate, confidence: 0.45, reason: "vagueHeader" });
    } else if (this.hasTwin(candidate)) {
      this.take({ field, column, match: candidate, confidence: 0.45, reason: "vagueHeader" });
    } else {
      const confidence = exact ? 0.95 : score - 0.1;
      this.take({ field, column, match: candidate, confidence, reason: exact ? "headerName" : "headerPart" });
    }
  }

  /** Another column with other days or amounts says just the same: "Montant" twice, "Amount (USD)" beside "Amount (EUR)". */
  private hasTwin({ field, column }: Candidate): boolean {
    if (field !== "date" && field !== "amount") return false;
    const { headers, sample } = this.look;
    const bare = bareHeader(headers[column]!);
    return headers.some(
      (header, other) =>
        other !== column && bareHeader(header) === bare && sample.some((row) => row[other] !== row[column]),
    );
  }

  /** No other column is or looks like the customer: the e-mail address has to do. */
  private isOnlyCustomer(): boolean {
    return !this.look.columns.some(
      (profile, column) =>
        !profile.emails && this.isFree(column) && contentScore("customer", profile, this.hasHeader) > 0,
    );
  }

  private takeCustomer(candidate: Candidate): void {
    const { column, score, exact } = candidate;
    const open = this.candidates.filter((other) => other.field === "customer" && !this.used.has(other.column));
    const label =
      open.find(({ kind }) => kind === "label") ?? open.find(({ kind, exact: whole }) => kind === "vague" && whole);
    const code =
      open.find(({ kind }) => kind === "code") ??
      (this.hasFirstNames && label?.kind === "vague" ? this.openMail() : undefined);
    if (!label || !code) {
      // A last name alone is that of several people.
      const vague = candidate.kind === "vague";
      if (vague && this.hasFirstNames) {
        this.take({ field: "customer", column, match: candidate, confidence: 0.4, reason: "vagueHeader" });
        return;
      }
      const confidence = vague ? 0.6 : exact ? 0.95 : score - 0.1;
      this.take({
        field: "customer",
        column,
        match: candidate,
        confidence,
        reason: exact ? "headerName" : "headerPart",
      });
      return;
    }
    const pair = { name: label.column, code: code.column };
    if (!nameIsShared(this.look.table, this.look.from, pair)) {
      this.take({ field: "customer", column: pair.name, match: label, confidence: 0.95, reason: "nameRatherThanCode" });
      return;
    }
    this.take({
      field: "customer",
      column: pair.code,
      match: code,
      confidence: 0.6,
      doubtful: true,
      reason: "codeRatherThanName",
    });
    if (this.isOpen("name")) {
      this.take({ field: "name", column: pair.name, match: label, confidence: 0.95, reason: "headerName" });
    }
  }

  /** The column of e-mail addresses, where nothing else is read from it. */
  private openMail(): Candidate | undefined {
    return this.candidates.find(({ field, kind, column }) => {
      return field === "customer" && kind === "mail" && !this.used.has(column);
    });
  }

  private alternativesTo(field: SourceField, chosen: number): number[] {
    const byName = this.candidates.filter((candidate) => candidate.field === field).map(({ column }) => column);
    const byContent = this.scored(field, () => true).map(({ column }) => column);
    return [...new Set([...byName, ...byContent])].filter((column) => column !== chosen);
  }

  /** Columns whose cells suit a field, best first. */
  private scored(field: SourceField, among: (column: number) => boolean): { column: number; score: number }[] {
    return this.look.columns
      .map((profile, column) => ({ column, score: contentScore(field, profile, this.hasHeader) }))
      .filter(({ column, score }) => score > 0 && among(column))
      .sort((a, b) => b.score - a.score || this.year(b.column) - this.year(a.column));
  }

  /** Whether a column is not used, and its header leaves open what it holds. */
  private isFree(column: number): boolean {
    if (this.used.has(column)) return false;
    const [meaning] = this.matches[column]!;
    if (meaning && meaning.score > tellingScore) return false;
    return !bareHeader(this.look.headers[column]!)
      .split(" ")
      .some((word) => foreignWords.has(word) || idWords.has(word));
  }

  private takeByContent(field: SourceField): void {
    const [best, ...others] = this.scored(field, (column) => this.isFree(column));
    if (!best) return;
    const alone = others.length === 0;
    // Days and money look like nothing else; any text can look like a name.
    const isNamedOtherwise = field === "customer" && this.look.headers[best.column] !== "";
    this.take({
      field,
      column: best.column,
      match: null,
      confidence: alone && !isNamedOtherwise ? 0.6 : 0.4,
      reason: alone ? "onlyContent" : "likeliestContent",
    });
  }

  private hasDiscounts(): boolean {
    return this.look.headers.some(
      (header, column) =>
        discountWords.test(bareHeader(header)) &&
        this.look.sample.some((row) => !nothing.test(String(row[column] ?? ""))),
    );
  }

  /** A column called "Prix" is the price of one unit beside a quantity and an amount; without a quantity it says nothing. */
  private settlePrice(): void {
    const price = this.found.get("unitPrice");
    if (price && this.isComputed() && !this.found.has("amount") && this.hasDiscounts()) {
      // Quantity × price leaves the discount out.
      this.found.set("unitPrice", { ...price, confidence: 0.45, doubtful: true });
      return;
    }
    if (price?.match?.kind !== "vague") return;
    if (!this.found.has("quantity")) this.found.delete("unitPrice");
    else if (this.found.has("amount")) this.found.set("unitPrice", { ...price, confidence: 0.8, doubtful: false });
  }
}

const fees = /^(fees?|frais|commissions?)$/;
const taxOrGross = /\b(tva|vat|gst|tax|taxes|taxe|ttc|gross)\b/;

/** No discount: blank, 0, 0,00 %. */
const nothing = /^[\s0.,%€-]*$/;
const firstNames = /^(prenoms?|first ?name|given ?name|forename)$/;

/** Headers with these words number things. */
const idWords: ReadonlySet<string> = new Set(["id", "n", "code", "ref", "uuid", "key", "ligne", "line"]);
