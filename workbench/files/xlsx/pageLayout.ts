import type { PageSetup as FileSetup } from "@cj-tech-master/excelts";
import type { PageSetup as ReadSetup } from "hucre";

/** Properties of the API's `PageLayout` by name. */
type PageLayout = Readonly<Record<string, unknown>>;

interface Zoom {
  readonly scale?: number;
  readonly horizontalFitToPages?: number;
  readonly verticalFitToPages?: number;
}

const pointsPerInch = 72;
const margins = { left: "leftMargin", right: "rightMargin", top: "topMargin", bottom: "bottomMargin" } as const;
/** Numbers of paper sizes in a file, by the API's names. */
const papers = { Letter: 1, Legal: 5, A3: 8, A4: 9, A5: 11 } as const;

/** How a sheet prints, from the words of the file's reader; undefined when the file says nothing of it. */
export function readPageLayout(setup: ReadSetup | undefined, sheetReference: string): PageLayout | undefined {
  if (!setup) return undefined;
  const fits = setup.fitToPage === true;
  const layout = {
    orientation: setup.orientation && (setup.orientation === "landscape" ? "Landscape" : "Portrait"),
    zoom: fits ? fit(setup) : setup.scale === undefined ? undefined : { scale: setup.scale },
    paperSize: Object.keys(papers).find((name) => name.toLowerCase() === setup.paperSize),
    centerHorizontally: setup.horizontalCentered,
    centerVertically: setup.verticalCentered,
    printArea: setup.printArea && `${sheetReference}!${setup.printArea}`,
    printTitleRows: setup.printTitlesRow && `${sheetReference}!${setup.printTitlesRow}`,
    printTitleColumns: setup.printTitlesColumn && `${sheetReference}!${setup.printTitlesColumn}`,
    ...Object.fromEntries(
      Object.entries(margins).map(([side, name]) => {
        const inches = setup.margins?.[side as keyof typeof margins];
        return [name, inches === undefined ? undefined : inches * pointsPerInch];
      }),
    ),
  };
  const said = Object.entries(layout).filter(([, value]) => value !== undefined);
  return said.length ? Object.fromEntries(said) : undefined;
}

/** A side that says nothing fits on one page, 0 means as many pages as it takes. */
function fit({ fitToWidth = 1, fitToHeight = 1 }: ReadSetup): Zoom {
  return {
    ...(fitToWidth ? { horizontalFitToPages: fitToWidth } : {}),
    ...(fitToHeight ? { verticalFitToPages: fitToHeight } : {}),
  };
}

/** How a sheet prints, in the words of the file's writer. */
export function writePageLayout(layout: PageLayout): Partial<FileSetup> {
  const setup: Partial<FileSetup> = {};
  const zoom = (layout["zoom"] ?? {}) as Zoom;
  if (typeof layout["orientation"] === "string")
    setup.orientation = layout["orientation"] === "Landscape" ? "landscape" : "portrait";
  if (zoom.horizontalFitToPages !== undefined || zoom.verticalFitToPages !== undefined)
    Object.assign(setup, {
      fitToPage: true,
      fitToWidth: zoom.horizontalFitToPages ?? 0,
      fitToHeight: zoom.verticalFitToPages ?? 0,
    });
  else if (zoom.scale !== undefined) setup.scale = zoom.scale;
  const paper = papers[layout["paperSize"] as keyof typeof papers];
  if (paper) setup.paperSize = paper as FileSetup["paperSize"];
  if (layout["centerHorizontally"] === true) setup.horizontalCentered = true;
  if (layout["centerVertically"] === true) setup.verticalCentered = true;
  if (layout["printArea"]) setup.printArea = withoutSheet(layout["printArea"]);
  if (layout["printTitleRows"]) setup.printTitlesRow = withoutSheet(layout["printTitleRows"]);
  if (layout["printTitleColumns"]) setup.printTitlesColumn = withoutSheet(layout["printTitleColumns"]);
  const inches = Object.entries(margins).flatMap(([side, name]) =>
    typeof layout[name] === "number" ? [[side, layout[name] / pointsPerInch]] : [],
  );
  if (inches.length) setup.margins = { ...usualMargins, ...(Object.fromEntries(inches) as object) };
  return setup;
}

/** Excel's own, in inches. */
const usualMargins = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };

function withoutSheet(reference: unknown): string {
  return String(reference).replace(/^.*!/, "").replaceAll("$", "");
}
