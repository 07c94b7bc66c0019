import { fetchSample } from "../commands/fetchSample";
import { onPaneRequest } from "../commands/paneRequests";
import { lastAction, undoLast } from "../excel/actions";
import { describeSelection } from "../excel/describeSelection";
import { readSetting, writeSetting } from "../excel/setting";
import { watchSelection } from "../excel/watchSelection";
import { setFunctionLanguage } from "../functions/functionLanguage";
import { connectSession } from "../worker/connectSession";
import { version } from "../worker/version";
import { copyText } from "./copyText";
import { excelLater } from "./excelLater";
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
      readSource: excelLater("readSource"),
      describeSelection,
      watchSelection,
      writeReport: excelLater("writeReport"),
      writeLabels: excelLater("writeLabels"),
      undoLast,
      lastAction,
      countOwned: excelLater("countOwned"),
      removeEverything: excelLater("removeEverything"),
      journal: excelLater("journal"),
      filterTable: excelLater("filterTable"),
      activateSheet: excelLater("activateSheet"),
      selectRows: excelLater("selectRows"),
      readMerges: excelLater("readMerges"),
      readOwnedTable: excelLater("readOwnedTable"),
      freeze: excelLater("freeze"),
      insertFormula: excelLater("insertFormula"),
      activeCell: excelLater("activeCell"),
      insertSample: excelLater("insertSample"),
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
