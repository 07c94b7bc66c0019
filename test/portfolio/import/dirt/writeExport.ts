import type { Cell } from "../../../../src/portfolio/orders/cell";
import { CellWriter } from "./CellWriter";
import type { DirtKind } from "./dirtKinds";
import { chooseDialect } from "./exportDialect";
import type { ExportPlan } from "./exportPlan";
import type { GeneratedExport, GeneratedRow } from "./generatedExport";
import { makeTruth, type TrueLine } from "./knownTruth";
import { makeDirtyRow } from "./makeDirtyRow";
import { makeEnd } from "./makeEnd";
import type { RowTools } from "./rowTools";
import { writeEntries } from "./writeEntries";
import { RowWriter } from "./RowWriter";
import { SeededRandom } from "./SeededRandom";

/** Kinds that put rows of their own between the orders. */
const rowKinds = [
  "blankRow",
  "repeatedHeader",
  "subtotal",
  "cancelled",
  "errorCell",
  "blankCustomer",
  "blankDate",
  "blankAmount",
  "unreadableDate",
  "unreadableAmount",
  "otherCurrency",
  "otherSign",
  "catchAll",
  "hiddenRow",
  "notSelected",
  "futureDate",
] as const satisfies readonly DirtKind[];

const titles = ["Ventes 2022-2024", "Société Kermarrec", "Export of 05/03/2025", "Confidentiel"];

/** Rows that stay together, and where they stand. */
interface Block {
  readonly position: number;
  readonly rows: readonly GeneratedRow[];
}

/**
 * Writes the file a plan describes.
 *
 * @param count told of every single piece of dirt
 */
export function writeExport({ seed, lines, kinds }: ExportPlan, count: (kind: DirtKind) => void): GeneratedExport {
  const random = new SeededRandom(seed);
  const wanted = new Set(kinds);
  const has = (kind: DirtKind) => wanted.has(kind);
  const dialect = chooseDialect(random, has);
  const truth = makeTruth(random, {
    lines,
    severalLines: has("severalLines"),
    credits: has("typedCredits") || has("negativeCredits"),
    roundThousands: has("thousands"),
    leadingZeros: has("lostLeadingZeros"),
  });
  if (has("accountingEntries")) return writeEntries(random, truth, has, count);
  const cells = new CellWriter(random, dialect, has, count);
  const writer = new RowWriter(random, dialect, truth, cells, has, count);
  const above = [...titleRows(), ...dialect.headers];
  const tools: RowTools = { random, dialect, truth, cells, writer, above };
  const blocks = orderBlocks();
  const last = blocks.length - 1;
  for (const kind of rowKinds.filter(has)) addDirtyRows(kind);
  if (has("duplicate")) addDuplicates();
  const sorted = blocks.sort((a, b) => a.position - b.position).flatMap((block) => block.rows);
  const end = makeEnd(has, tools);
  if (has("grandTotal")) count("grandTotal");
  if (has("footer")) count("footer");
  const body = [...sorted, ...end];
  if (dialect.headers.length > 1) count("twoRowHeader");
  const rows = [...above, ...body.map((row) => row.cells)];
  const isPartlyShown = has("hiddenRow") || has("notSelected");
  return {
    truth,
    rows,
    headerRow: above.length - 1,
    outcomes: [...above.map(() => undefined), ...body.map((row) => row.outcome)],
    visibility: isPartlyShown ? Uint8Array.from([...above.map(() => 0), ...body.map((row) => row.visibility)]) : null,
    date1904: has("date1904"),
    today: truth.lastDay + 7,
    answers: { catchAll: "leaveOut", hiddenRows: "leaveOut" },
    byCode: dialect.customers === "codes",
    orderPrefix: dialect.orderPrefix,
    hasOrders: dialect.columns.includes("order"),
  };

  /** One block an order. */
  function orderBlocks(): Block[] {
    const made: Block[] = [];
    let current: GeneratedRow[] = [];
    truth.lines.forEach((line, index) => {
      if (index > 0 && truth.lines[index - 1]!.order === line.order) count("severalLines");
      current.push({ cells: writer.row(line), outcome: line, visibility: 0 });
      if (dialect.shopify) for (let more = random.integer(0, 2); more > 0; more--) current.push(continuation(line));
      made.push({ position: made.length, rows: current });
      current = [];
    });
    return made;
  }

  function continuation(line: TrueLine): GeneratedRow {
    count("continuation");
    const blank = { documentType: "", currency: "", amount: "", grossDecoy: "", customer: "" };
    return { cells: writer.row(line, blank), outcome: "continuation", visibility: 0 };
  }

  function addDirtyRows(kind: DirtKind): void {
    for (let left = 1 + random.integer(0, lines / 60); left > 0; left--) {
      // Before the last order: what stands below is an end, not a row between others.
      blocks.push({ position: random.next() * last, rows: makeDirtyRow(kind, tools) });
      count(kind);
    }
  }

  function addDuplicates(): void {
    for (let left = 1 + random.integer(0, lines / 50); left > 0; left--) {
      const { position, rows } = blocks[random.integer(0, last - 1)]!;
      const original = random.pick(rows);
      if (typeof original.outcome === "string") continue;
      const later = position + random.next() * (last - position);
      blocks.push({ position: later, rows: [{ ...original, outcome: "duplicate" }] });
      count("duplicate");
    }
  }

  function titleRows(): Cell[][] {
    if (!has("titleRows")) return [];
    count("titleRows");
    const lines = random.shuffled(titles).slice(0, random.integer(1, 3));
    const row = (text: Cell): Cell[] => dialect.columns.map((_, column) => (column === 0 ? text : ""));
    return [...lines.map(row), ...(random.chance(0.5) ? [row("")] : [])];
  }
}
