import { Workbook } from "@cj-tech-master/excelts";
import type { Sample, SampleCell } from "./sample";
import { sampleColumns } from "./sampleColumns";
import type { SampleLanguage } from "./sampleWords";

// Fixed dates, so that the same sample gives the same bytes; zip entries hold local time.
const madeOn = new Date(Date.UTC(2026, 0, 5, 9));
const zippedOn = new Date(2026, 0, 5, 9);
const dateFormats = { en: "dd mmm yyyy", fr: "dd/mm/yyyy" } as const;
const moneyFormats = { en: '"€"#,##0.00', fr: '#,##0.00\\ "€"' } as const;

const cellValue = (cell: SampleCell) => (cell === "#N/A" ? ({ error: "#N/A" } as const) : cell);

/**
 * The sample as a file Excel opens: one sheet with one real table, dates and money formatted, the header kept in view.
 *
 * @returns The bytes of an `.xlsx` file; the same sample gives the same bytes.
 */
export async function sampleWorkbook(sample: Sample, language: SampleLanguage): Promise<Uint8Array> {
  const [headers = [], ...rows] = sample.rows;
  const workbook = new Workbook();
  workbook.creator = "Clientele";
  workbook.created = madeOn;
  workbook.modified = madeOn;
  const sheet = workbook.addWorksheet(sample.sheetName, { views: [{ state: "frozen", ySplit: 1 }] });
  sheet.addTable({
    name: sample.sheetName,
    ref: "A1",
    headerRow: true,
    style: { theme: "TableStyleMedium2", showRowStripes: true },
    columns: headers.map((header) => ({ name: String(header), filterButton: true })),
    rows: rows.map((row) => row.map(cellValue)),
  });
  sampleColumns.forEach(({ width }, index) => {
    const column = sheet.getColumn(index + 1);
    column.width = width;
    if (sample.dateColumns.includes(index)) column.numFmt = dateFormats[language];
    if (sample.moneyColumns.includes(index)) column.numFmt = moneyFormats[language];
  });
  return new Uint8Array(
    await workbook.xlsx.writeBuffer({ zip: { modTime: zippedOn, timestamps: "dos" }, validate: false }),
  );
}
