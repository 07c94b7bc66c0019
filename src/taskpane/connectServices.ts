import { fetchSample } from "../commands/fetchSample";
import { onPaneRequest } from "../commands/paneRequests";
import { lastAction, undoLast } from "../excel/actions";
import { activateSheet } from "../excel/activateSheet";
import { activeCell } from "../excel/activeCell";
import { describeSelection } from "../excel/describeSelection";
import { filterTable } from "../excel/filterTable";
import { freeze } from "../excel/freeze";
import { insertFormula } from "../excel/insertFormula";
import { insertSample } from "../excel/insertSample";
import { journal } from "../excel/journal";
import { readMerges } from "../excel/readMerges";
import { readOwnedTable } from "../excel/readOwnedTable";
import { readSource } from "../excel/readSource";
import { countOwned } from "../excel/countOwned";
import { removeEverything } from "../excel/removeEverything";
import { selectRows } from "../excel/selectRows";
import { readSetting, writeSetting } from "../excel/setting";
import { watchSelection } from "../excel/watchSelection";
import { writeLabels } from "../excel/writeLabels";
import { writeReport } from "../excel/writeReport";
import { setFunctionLanguage } from "../functions/functionLanguage";
import { connectSession } from "../worker/connectSession";
import { version } from "../worker/version";
import { copyText } from "./copyText";
import type { PaneServices } from "./services";

const localNow = (): string => {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 19);
};

/** The real services, once office.js is ready: the session in its worker and the functions of `src/excel`. */
export function connectServices(): PaneServices {
  const { displayLanguage, officeTheme, platform } = Office.context;
  return {
    session: connectSession().session,
    excel: {
      readSource,
      describeSelection,
      watchSelection,
      writeReport,
      writeLabels,
      undoLast,
      lastAction,
      countOwned,
      removeEverything,
      journal,
      filterTable,
      activateSheet,
      selectRows,
      readMerges,
      readOwnedTable,
      freeze,
      insertFormula,
      activeCell,
      insertSample,
      readSetting,
      writeSetting,
    },
    environment: {
      displayLanguage,
      officeBackground: officeTheme?.bodyBackgroundColor ?? null,
      hostMenu: platform === Office.PlatformType.PC || platform === Office.PlatformType.Mac,
      version,
      fetchSample,
      now: localNow,
      copyText,
      reload: () => window.location.reload(),
      speakInCells: setFunctionLanguage,
      onPaneRequest,
    },
  };
}
