import { activateSheet } from "../excel/activateSheet";
import { activeCell } from "../excel/activeCell";
import { countOwned } from "../excel/countOwned";
import { filterTable } from "../excel/filterTable";
import { freeze } from "../excel/freeze";
import { insertFormula } from "../excel/insertFormula";
import { insertSample } from "../excel/insertSample";
import { journal } from "../excel/journal";
import { readMerges } from "../excel/readMerges";
import { readOwnedTable } from "../excel/readOwnedTable";
import { readSource } from "../excel/readSource";
import { removeEverything } from "../excel/removeEverything";
import { selectRows } from "../excel/selectRows";
import { writeLabels } from "../excel/writeLabels";
import { writeReport } from "../excel/writeReport";

/** What the pane does in the workbook once a button is pressed. */
export const excelActions = {
  activateSheet,
  activeCell,
  countOwned,
  filterTable,
  freeze,
  insertFormula,
  insertSample,
  journal,
  readMerges,
  readOwnedTable,
  readSource,
  removeEverything,
  selectRows,
  writeLabels,
  writeReport,
};
