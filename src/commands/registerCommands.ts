import { undoLast } from "../excel/actions";
import type { Language } from "../i18n/translate";
import { analysisAction } from "./analysisAction";
import { analysisIds } from "./analysisIds";
import { fetchSample } from "./fetchSample";
import { requestFromPane } from "./paneRequests";

const languageOfExcel = (): Language => (Office.context.displayLanguage.toLowerCase().startsWith("fr") ? "fr" : "en");

async function segmentSelection(): Promise<void> {
  await Office.addin.showAsTaskpane();
  requestFromPane("segmentSelection");
}

async function openAnalysis(analysis: string): Promise<void> {
  await Office.addin.showAsTaskpane();
  requestFromPane("analyse", analysis);
}

/** Freezes everything Clientele wrote; the pane says how much that was, for nothing else would. */
async function freezeClientele(): Promise<void> {
  const { freeze } = await import(/* webpackChunkName: "excel" */ "../excel/freeze");
  const sheets = await freeze(null);
  requestFromPane("frozen", sheets);
  await Office.addin.showAsTaskpane();
}

async function insertSampleData(): Promise<void> {
  const { rows, sheetName, dateColumns, moneyColumns } = await fetchSample(languageOfExcel());
  const { insertSample } = await import(/* webpackChunkName: "excel" */ "../excel/insertSample");
  await insertSample(rows, sheetName, dateColumns, moneyColumns);
}

/** The ribbon buttons and entries of its menus, by the function names of the manifest. */
const commands: Readonly<Record<string, () => Promise<void>>> = {
  segmentSelection,
  insertSampleData,
  undoClientele: undoLast,
  freezeClientele,
  ...Object.fromEntries(analysisIds.map((id) => [analysisAction(id), () => openAnalysis(id)])),
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
