import type { Cell } from "../../../../src/portfolio/orders/cell";
import type { CellWriter } from "./CellWriter";
import type { DirtKind } from "./dirtKinds";
import type { ExportColumn, ExportDialect } from "./exportDialect";
import type { KnownTruth, TrueLine } from "./knownTruth";
import type { SeededRandom } from "./SeededRandom";

const regions = ["Bretagne", "Normandie", "Leeds", "Ohio"];
const families = ["Bois", "Peinture", "Tea", "Paper", "Divers articles"];
const divisors = [10, 5, 4, 2, 1];

/** Cells of a row that are not as the line says. */
export type Overrides = Partial<Readonly<Record<ExportColumn, Cell>>>;

/** Writes lines as rows of an export. */
export class RowWriter {
  private keptZeros = false;

  constructor(
    private readonly random: SeededRandom,
    private readonly dialect: ExportDialect,
    private readonly truth: KnownTruth,
    private readonly cells: CellWriter,
    private readonly has: (kind: DirtKind) => boolean,
    private readonly count: (kind: DirtKind) => void,
  ) {}

  row(line: TrueLine, overrides: Overrides = {}): Cell[] {
    const { dialect, random } = this;
    const asCredit = line.isCredit && this.has("typedCredits");
    const written = asCredit ? this.creditAmount(line.cents) : line.cents;
    if (line.isCredit && !asCredit) this.count("negativeCredits");
    const isProduct = dialect.columns.includes("quantity") && !dialect.shopify;
    const quantity = isProduct ? this.quantityOf(written) : 1;
    const byColumn: Partial<Record<ExportColumn, () => Cell>> = {
      customer: () => this.name(this.truth.names[line.customer]!),
      code: () => this.code(this.truth.codes[line.customer]!),
      date: () => this.cells.day(line.day),
      amount: () => this.cells.amount(written),
      quantity: () => quantity,
      unitPrice: () => this.cells.amount(written / quantity),
      order: () => this.order(line.order),
      documentType: () => random.pick(asCredit ? dialect.types.credit : dialect.types.order),
      currency: () => dialect.currency,
      family: () => random.pick(families),
      region: () => random.pick(regions),
      grossDecoy: () => Math.round(written * 1.2) / 100,
      dueDateDecoy: () => this.cells.day(line.day + 30),
      lineItem: () => random.pick(families),
    };
    if (isProduct) this.count("quantityPrice");
    return dialect.columns.map((column) => (column in overrides ? overrides[column]! : byColumn[column]!()));
  }

  /** A row with these cells and nothing else. */
  sparse(cells: Overrides): Cell[] {
    return this.dialect.columns.map((column) => cells[column] ?? this.blank());
  }

  blank(): Cell {
    return this.random.pick(["", "", null, "  "]);
  }

  /** Programs that name credit notes write them with either sign. */
  private creditAmount(cents: number): number {
    this.count("typedCredits");
    return this.random.chance(0.7) ? -cents : cents;
  }

  private quantityOf(cents: number): number {
    const quantity = divisors.find((divisor) => cents % divisor === 0 && this.random.chance(0.6)) ?? 1;
    return cents < 0 ? -quantity : quantity;
  }

  private name(name: string): Cell {
    if (!this.has("trailingSpaces") || !this.random.chance(0.15)) return name;
    this.count("trailingSpaces");
    return this.random.pick([`${name} `, ` ${name}`, `${name}\u00a0`, `${name}\t`]);
  }

  private code(code: string): Cell {
    if (this.dialect.customers !== "codes") return code;
    if (code.startsWith("0")) {
      // Somewhere the zeros must still stand, or nothing tells that there were any.
      if (!this.has("lostLeadingZeros") || !this.keptZeros || !this.random.chance(0.3)) {
        this.keptZeros = true;
        return code;
      }
      this.count("lostLeadingZeros");
      return Number(code);
    }
    return this.asNumberId(code);
  }

  private order(order: number): Cell {
    const { orderPrefix } = this.dialect;
    return orderPrefix === "" ? this.asNumberId(`${order}`) : `${orderPrefix}${order}`;
  }

  private asNumberId(text: string): Cell {
    if (!this.has("numberIds") || !this.random.chance(0.5)) return text;
    this.count("numberIds");
    return Number(text);
  }
}
