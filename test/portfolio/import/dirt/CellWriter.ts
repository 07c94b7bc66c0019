import type { Cell } from "../../../../src/portfolio/orders/cell";
import type { DirtKind } from "./dirtKinds";
import type { ExportDialect } from "./exportDialect";
import type { SeededRandom } from "./SeededRandom";

const { floor, abs } = Math;
const thousand = 100_000;
const daysTo1904 = 1_462;
const unixEpoch = 25_569;
const dayLength = 86_400_000;
const monthNames = {
  french: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  english: "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" "),
};

const twoDigits = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

/** Writes true values into cells, in the way of a dialect and with the dirt asked for. */
export class CellWriter {
  private readonly parts = new Map<number, readonly [number, number, number]>();

  constructor(
    private readonly random: SeededRandom,
    private readonly dialect: ExportDialect,
    private readonly has: (kind: DirtKind) => boolean,
    private readonly count: (kind: DirtKind) => void,
  ) {}

  amount(cents: number): Cell {
    const { has, random } = this;
    const isText = has("otherSign") || (has("textAmounts") && random.chance(0.6));
    if (!isText) return cents / 100;
    this.count("textAmounts");
    const size = abs(cents);
    const text =
      has("thousands") && size > 0 && size % thousand === 0 ? this.kilo(size) : this.signed(this.digits(size));
    return cents < 0 ? this.negative(text) : text;
  }

  private kilo(size: number): string {
    this.count("thousands");
    return `${size / thousand} k${this.dialect.sign || (this.dialect.french ? "€" : "")}`;
  }

  /** An amount with its currency; one sign for the whole export. */
  private signed(digits: string): string {
    const { sign, french } = this.dialect;
    if (sign === "") return digits;
    this.count("currencySigns");
    return french ? `${digits} ${sign}` : `${sign}${digits}`;
  }

  private digits(size: number): string {
    const { decimal } = this.dialect;
    const whole = `${floor(size / 100)}`;
    const mark = whole.length > 3 ? this.grouping() : "";
    return `${mark === "" ? whole : whole.replace(/\B(?=(\d{3})+$)/g, mark)}${decimal}${twoDigits(size % 100)}`;
  }

  private grouping(): string {
    const { has, random, dialect } = this;
    const kinds = (["noBreakSpaces", "narrowSpaces", "groupedAmounts"] as const).filter(has);
    if (kinds.length === 0) return "";
    const kind = random.pick(kinds);
    this.count(kind);
    if (kind === "noBreakSpaces") return "\u00a0";
    if (kind === "narrowSpaces") return "\u202f";
    return dialect.decimal === "," ? random.pick([".", " "]) : ",";
  }

  private negative(text: string): string {
    const { has, random } = this;
    const kind = random.pick((["brackets", "trailingMinus", "trueMinus"] as const).filter(has));
    if (kind === undefined) return `-${text}`;
    this.count(kind);
    return kind === "brackets" ? `(${text})` : kind === "trailingMinus" ? `${text}-` : `\u2212${text}`;
  }

  day(serial: number): Cell {
    const { has, random, dialect } = this;
    const mixed = (["textDates", "compactDates", "timestamps", "timesOfDay"] as const).filter(has);
    if (mixed.length > 0 && random.chance(0.2)) {
      const kind = random.pick(mixed);
      this.count(kind);
      if (kind === "textDates") return this.slash(serial);
      if (kind === "compactDates") return Number(this.compact(serial));
      if (kind === "timesOfDay") return this.serial(serial) + random.integer(1, 86_399) / 86_400;
      return this.iso(serial) + random.pick(["T10:12:33Z", " 23:59:59", "T00:30:00+02:00", " 08:15:02 +0100"]);
    }
    if (dialect.dates === "serial") return this.serial(serial);
    if (dialect.dates === "slash") return this.slash(serial);
    if (dialect.dates === "iso") return this.iso(serial);
    if (dialect.dates === "compact") return random.chance(0.5) ? this.compact(serial) : Number(this.compact(serial));
    return this.named(serial);
  }

  private serial(serial: number): number {
    if (!this.has("date1904")) return serial;
    this.count("date1904");
    return serial - daysTo1904;
  }

  private slash(serial: number): string {
    const { dateSeparator, french } = this.dialect;
    const [year, month, day] = this.partsOf(serial);
    const monthFirst = this.has("monthFirst");
    if (monthFirst) this.count("monthFirst");
    const [first, second] = monthFirst ? [month, day] : [day, month];
    const short = this.has("twoDigitYears") && this.random.chance(0.5);
    if (short) this.count("twoDigitYears");
    const padded = french || this.random.chance(0.5);
    const [one, other] = padded ? [twoDigits(first), twoDigits(second)] : [first, second];
    return `${one}${dateSeparator}${other}${dateSeparator}${short ? twoDigits(year % 100) : year}`;
  }

  private iso(serial: number): string {
    const [year, month, day] = this.partsOf(serial);
    return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  }

  private compact(serial: number): string {
    const [year, month, day] = this.partsOf(serial);
    return `${year}${twoDigits(month)}${twoDigits(day)}`;
  }

  private named(serial: number): string {
    const [year, month, day] = this.partsOf(serial);
    return this.dialect.french
      ? `${day} ${monthNames.french[month - 1]} ${year}`
      : `${twoDigits(day)}-${monthNames.english[month - 1]}-${year}`;
  }

  private partsOf(serial: number): readonly [number, number, number] {
    let parts = this.parts.get(serial);
    if (!parts) {
      const date = new Date((serial - unixEpoch) * dayLength);
      parts = [date.getUTCFullYear(), date.getUTCMonth() + 1, date.getUTCDate()];
      this.parts.set(serial, parts);
    }
    return parts;
  }
}
