import { analysisWords } from "../../i18n/analysisWords";
import { potentialWords } from "../../i18n/potentialWords";
import type { ReportName } from "../../report/reportName";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { liveTable, type RowCells } from "../shared/liveTable";
import { speakerOf } from "../shared/speaker";
import type { EstimatedCustomers } from "./estimateCustomers";
import type { PotentialNames } from "./potentialColumns";

/** One row per sector, in the alphabet: its buyers, and the revenue its larger ones reach. `null` without a column of sectors. */
export function peersTable(
  input: AnalysisInput,
  { potential }: EstimatedCustomers,
  names: PotentialNames,
  place: {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    /** A1 ranges of sector and revenue of the customers. */
    readonly sectors: string;
    readonly revenues: string;
  },
): { table: ReportTable; names: readonly ReportName[] } | null {
  const { language, writeLive } = input;
  const say = speakerOf(potentialWords, language);
  const sectors = [...potential.peers.sectors].sort((a, b) => (a.name < b.name ? -1 : 1));
  if (sectors.length === 0) return null;
  const isBuyer = (cells: RowCells): string => `((${place.sectors}=${cells("sector")})*(${place.revenues}>0))`;
  const table = liveTable({
    key: "peers",
    tableName: null,
    caption: say("peersCaption"),
    row: place.row,
    column: place.column,
    live: writeLive,
    columns: [
      {
        key: "sector",
        header: speakerOf(analysisWords, language)("sector"),
        kind: "text",
        width: 22,
        values: sectors.map(({ name }) => name),
      },
      {
        key: "buyers",
        header: say("buyers"),
        kind: "count",
        width: 11,
        values: sectors.map(({ buyers }) => buyers),
        formula: (cells) => `=SUMPRODUCT(${isBuyer(cells)}*1)`,
      },
      {
        key: "peerRevenue",
        header: say("peers"),
        kind: "money",
        values: sectors.map(({ cents }) => (Number.isNaN(cents) ? "" : cents / 100)),
        // Dividing by 0 makes an error of everybody who is no buyer of the sector, and AGGREGATE leaves errors out.
        formula: (cells) =>
          `=IF(${cells("buyers")}<${names.minimumPeers},"",ROUND(ROUND(100*AGGREGATE(16,6,${place.revenues}/${isBuyer(cells)},${names.peerShare}),4),0)/100)`,
      },
    ],
  });
  const column = (name: string, comment: string, offset: number): ReportName => ({
    name,
    comment,
    cell: { sheet: place.sheet, row: place.row + 1, column: place.column + offset, rows: sectors.length },
  });
  return {
    table,
    names: writeLive
      ? [column(names.sectors, say("sectorsComment"), 0), column(names.peerRevenue, say("peerRevenueComment"), 2)]
      : [],
  };
}
