import { DEFAULT_STYLES, LocaleType, merge } from "@univerjs/core";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import conditionalEn from "@univerjs/preset-sheets-conditional-formatting/locales/en-US";
import conditionalFr from "@univerjs/preset-sheets-conditional-formatting/locales/fr-FR";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import coreEn from "@univerjs/preset-sheets-core/locales/en-US";
import coreFr from "@univerjs/preset-sheets-core/locales/fr-FR";
import { UniverSheetsDrawingPreset } from "@univerjs/preset-sheets-drawing";
import drawingEn from "@univerjs/preset-sheets-drawing/locales/en-US";
import drawingFr from "@univerjs/preset-sheets-drawing/locales/fr-FR";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import filterEn from "@univerjs/preset-sheets-filter/locales/en-US";
import filterFr from "@univerjs/preset-sheets-filter/locales/fr-FR";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import sortEn from "@univerjs/preset-sheets-sort/locales/en-US";
import sortFr from "@univerjs/preset-sheets-sort/locales/fr-FR";
import { UniverSheetsTablePreset, UniverSheetsTableUIPlugin } from "@univerjs/preset-sheets-table";
import tableEn from "@univerjs/preset-sheets-table/locales/en-US";
import tableFr from "@univerjs/preset-sheets-table/locales/fr-FR";
import { defaultTheme } from "@univerjs/themes";
import { emptySheet } from "../../files/emptySheet";
import type { Language } from "../../files/language";
import { toSnapshot } from "../../files/toSnapshot";
import { createUniver } from "../../host/engine/createUniver";
import { Engine } from "../../host/engine/Engine";
import { sheetIdAt } from "../../host/engine/sheetIdAt";

export const univerLocales: Readonly<Record<Language, LocaleType>> = { fr: LocaleType.FR_FR, en: LocaleType.EN_US };

const normalFont = { ff: '"Segoe UI", "Sheet Fallback", system-ui, sans-serif', fs: 10 };

/** Univer's own colours with Excel's green in place of its blue. */
const theme = {
  ...defaultTheme,
  primary: {
    50: "#F1F9F4",
    100: "#E2F2E9",
    200: "#C6E5D3",
    300: "#9AD0B1",
    400: "#4CAF7D",
    500: "#1E8A50",
    600: "#107C41",
    700: "#0E6A38",
    800: "#0B5A2F",
    900: "#094A27",
  },
};

/** The grid in `container` with an empty workbook: cells, formula bar, sheet tabs, tables, filters and formats. */
export function createGrid(
  container: HTMLElement,
  language: Language,
  dark: boolean,
  fileName: string,
  sheetName: string,
): Engine {
  // Sheets and cells that name no font take this one; a sheet added later can be told of it in no other way.
  Object.assign(DEFAULT_STYLES, normalFont);
  const { univer, api } = createUniver({
    locale: univerLocales[language],
    darkMode: dark,
    theme,
    locales: {
      [LocaleType.FR_FR]: merge({}, coreFr, conditionalFr, tableFr, drawingFr, filterFr, sortFr),
      [LocaleType.EN_US]: merge({}, coreEn, conditionalEn, tableEn, drawingEn, filterEn, sortEn),
    },
    presets: [
      UniverSheetsCorePreset({
        container,
        header: true,
        toolbar: false,
        footer: { sheetBar: true, statisticBar: true, zoomSlider: true, menus: false },
        disableForceStringAlert: true,
        disableForceStringMark: true,
      } as never),
      UniverSheetsConditionalFormattingPreset(),
      UniverSheetsDrawingPreset(),
      UniverSheetsFilterPreset(),
      UniverSheetsSortPreset(),
      UniverSheetsTablePreset(),
    ],
    // Without the tab that would push the first row down: Excel shows none.
    plugins: [[UniverSheetsTableUIPlugin, { hideAnchor: true }]],
  });
  const content = { sheets: [emptySheet(sheetIdAt(0), sheetName)], styles: {}, names: [], activeSheet: 0 };
  return new Engine(univer, api, toSnapshot(content, "workbook", fileName));
}
