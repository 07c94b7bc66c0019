import { forecastWords } from "../../i18n/forecastWords";
import type { KeyFigure } from "../../report/keyFigure";
import type { ReportChart } from "../../report/reportChart";
import type { ReportTable } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { sheetNotes } from "../shared/sheetNotes";
import type { SheetWithNames } from "../shared/sheetWithNames";
import { speaker, speakerOf } from "../shared/speaker";
import { cardTables } from "./cardTables";
import { choiceSentence } from "./choiceSentence";
import { plainWords } from "./forecastNotes";
import type { ForeseenCustomers } from "./foreseeCustomers";
import { heldBackChart } from "./heldBackChart";
import { repeatsChart } from "./repeatsChart";

const headerRow = 6;
/** Rows a chart covers, and a blank one. */
const chartRows = 20;
/** The second chart stands right of the first. */
const secondColumn = 4;

function keyFigures(input: AnalysisInput, { choice, records }: ForeseenCustomers): KeyFigure[] {
  const say = speakerOf(forecastWords, input.language);
  const own = choice.trials[0]?.heldBack;
  const customers = records.histories.repeats.filter((times) => !Number.isNaN(times)).length;
  return [
    { label: speaker(input.language)("customers"), value: customers, kind: "count", column: 0 },
    ...(own && choice.heldBack && choice.heldBack.actual > 0
      ? [
          {
            label: say("keyGap"),
            value: own.total / choice.heldBack.actual - 1,
            kind: "change",
            column: 1,
          } as const,
        ]
      : []),
  ];
}

/** The sheet of the model: in plain words first, then in pictures, then in numbers. */
export function modelCardSheet(input: AnalysisInput, foreseen: ForeseenCustomers): SheetWithNames {
  const say = speakerOf(forecastWords, input.language);
  const sentences = plainWords(input, foreseen);
  const chartRow = headerRow + sentences.length + 2;
  const numbers = cardTables(input, foreseen);
  const first = repeatsChart(input, foreseen, { row: chartRow, column: 0 });
  const second = heldBackChart(input, foreseen, numbers, { row: chartRow, column: first ? secondColumn : 0 });
  const charts: ReportChart[] = [first, second].filter((chart) => chart !== null);
  const plain: ReportTable = {
    key: "plain",
    tableName: null,
    caption: null,
    row: headerRow,
    column: 0,
    columns: [{ key: "sentence", header: say("plain"), kind: "text", width: 40, values: sentences }],
  };
  // Under each other: a caption, a header, the rows, two blank lines.
  let row = chartRow + (charts.length > 0 ? chartRows : 0) + 1;
  const tables = numbers.map(({ key, title, columns, note }): ReportTable => {
    const table = { key, tableName: null, caption: note ? `${title} · ${note}` : title, row, column: 0, columns };
    row += columns[0]!.values.length + 4;
    return table;
  });
  return {
    sheet: {
      key: "ModelCard",
      name: say("cardSheet"),
      title: say("cardTitle"),
      subtitle: speaker(input.language)("findingSubtitle", {
        ...sheetNotes(input),
        finding: choiceSentence(input, foreseen),
      }),
      keyFigures: keyFigures(input, foreseen),
      tables: [plain, ...tables],
      parameters: [],
      charts,
      frozenRows: 0,
      frozenColumns: 0,
    },
    names: [],
  };
}
