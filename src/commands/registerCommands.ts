import { undoLast } from "../excel/actions";
import { insertSample } from "../excel/insertSample";
import type { Language } from "../i18n/translate";
import { fetchSample } from "./fetchSample";
import { requestFromPane } from "./paneRequests";

const languageOfExcel = (): Language => (Office.context.displayLanguage.toLowerCase().startsWith("fr") ? "fr" : "en");

async function segmentSelection(): Promise<void> {
  await Office.addin.showAsTaskpane();
  requestFromPane("segmentSelection");
}

async function insertSampleData(): Promise<void> {
  const { rows, sheetName, dateColumns, moneyColumns } = await fetchSample(languageOfExcel());
  await insertSample(rows, sheetName, dateColumns, moneyColumns);
}

/** The ribbon buttons, by the function names of the manifest. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  segmentSelection,
  insertSampleData,
  undoClientele: undoLast,
};

/** Registers the ribbon buttons. A button has nowhere to show an error: the pane opens and says it. */
export function registerCommands(): void {
  for (const [name, command] of Object.entries(commands)) {
    Office.actions.associate(name, async (event: Office.AddinCommands.Event) => {
      try {
        await command();
      } catch (error) {
        requestFromPane("commandFailed", error);
        await Office.addin.showAsTaskpane();
      } finally {
        event.completed();
      }
    });
  }
}
