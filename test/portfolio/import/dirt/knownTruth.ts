import type { SeededRandom } from "./SeededRandom";

/** One line of an order, as it really was. */
export interface TrueLine {
  readonly customer: number;
  /** Excel serial, 1900. */
  readonly day: number;
  readonly cents: number;
  /** Order number, digits. */
  readonly order: number;
  /** A document of its own that takes money back; its cents are negative. */
  readonly isCredit: boolean;
}

/** Customers, their orders, and what each line of them came to. */
export interface KnownTruth {
  readonly names: readonly string[];
  /** As many as there are names: five digits. */
  readonly codes: readonly string[];
  /** In order of day; lines of one order follow each other. */
  readonly lines: readonly TrueLine[];
  readonly lastDay: number;
}

/** What the truth is to contain. */
export interface TruthOptions {
  readonly lines: number;
  readonly severalLines: boolean;
  readonly credits: boolean;
  /** Amounts that "12 k€" can write, now and then. */
  readonly roundThousands: boolean;
  readonly leadingZeros: boolean;
}

const syllables = "ka lo mi re tu sen por vil gra dou bel nor cha fer mon sar kéri côt lan goff".split(" ");
const endings = ["", "", "", " SARL", " & Fils", " Ltd", " Frères", "-Mer", " d’Arvor", " 2", " (Brest)"];
const firstDay = 44_562; // 1 January 2022
const days = 1_095;
const mostCents = 250_000;
const thousand = 100_000;

const capital = (word: string) => word[0]!.toUpperCase() + word.slice(1);

/** Invents a truth. */
export function makeTruth(random: SeededRandom, options: TruthOptions): KnownTruth {
  const names = new Set<string>();
  const codes = new Set<string>();
  const customers = 5 + random.integer(0, options.lines >> 2);
  const word = () => capital(random.pick(syllables) + random.pick(syllables) + random.pick(syllables));
  while (names.size < customers) names.add(`${word()} ${word()}${random.pick(endings)}`);
  while (codes.size < customers) {
    const withZeros = options.leadingZeros && random.chance(0.5);
    codes.add(String(withZeros ? random.integer(1, 9_999) : random.integer(10_000, 99_999)).padStart(5, "0"));
  }
  const lines: TrueLine[] = [];
  let order = random.integer(10_000, 400_000);
  while (lines.length < options.lines) {
    order += random.integer(1, 3);
    const day = (firstDay + (lines.length * days) / options.lines) | 0;
    const customer = random.integer(0, customers - 1);
    const isCredit = options.credits && random.chance(0.06);
    const several = options.severalLines && random.chance(0.3) ? random.integer(2, 4) : 1;
    const amounts = new Set<number>();
    while (amounts.size < several) amounts.add(amountOf(random, options.roundThousands));
    for (const cents of amounts) lines.push({ customer, day, cents: isCredit ? -cents : cents, order, isCredit });
  }
  return { names: [...names], codes: [...codes], lines, lastDay: lines.at(-1)!.day };
}

function amountOf(random: SeededRandom, roundThousands: boolean): number {
  if (roundThousands && random.chance(0.2)) return random.integer(1, 90) * thousand;
  // Mostly small, some above a thousand, so that thousands get separated.
  return 1 + random.integer(0, random.chance(0.3) ? 100 * mostCents : mostCents);
}
