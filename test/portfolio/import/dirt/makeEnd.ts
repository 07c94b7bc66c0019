import type { Cell } from "../../../../src/portfolio/orders/cell";
import type { DirtKind } from "./dirtKinds";
import type { ExportColumn } from "./exportDialect";
import type { GeneratedRow, Outcome } from "./generatedExport";
import type { RowTools } from "./rowTools";

/** The lines under the data. */
export function makeEnd(
  has: (kind: DirtKind) => boolean,
  { random, dialect, writer }: RowTools,
): readonly GeneratedRow[] {
  const { columns, whose, money } = dialect;
  const first = columns[0]!;
  const end: GeneratedRow[] = [];
  const put = (outcome: Outcome, cells: readonly Cell[]) => end.push({ cells, outcome, visibility: 0 });
  if (has("grandTotal")) {
    const title: ExportColumn = first === money || first === "date" ? whose : first;
    put(
      "total",
      writer.sparse({ [title]: random.pick(["Total général", "TOTAL", "Grand total"]), [money]: 123_456.78 }),
    );
  }
  if (has("footer")) {
    for (let blanks = random.integer(0, 2); blanks > 0; blanks--) put("blankRow", writer.sparse({}));
    const lines = ["Page 1 sur 3", "Confidential information", "Généré par GestCo le 05/03/2025", "© 2025 GestCo"];
    for (const text of random.shuffled(lines).slice(0, random.integer(1, 3))) {
      put(
        "footer",
        columns.map((_, index) => (index === 0 ? text : "")),
      );
    }
  }
  return end;
}
