import type { OpenedFile } from "../files/openedFile";
import type { WorkbookContent } from "../files/workbookContent";
import type { Engine } from "../host/engine/Engine";
import type { Host } from "../host/createHost";
import type { WorkbookSession } from "./WorkbookSession";

/** What end-to-end tests and the bench hold the page by. */
export interface LocalExcelPage {
  readonly engine: Engine;
  readonly host: Host | null;
  unknownCalls(): string[];
  open(bytes: Uint8Array, fileName: string): Promise<OpenedFile>;
  /** Puts content in the place of the workbook's: what would take a file too large to open. */
  show(content: WorkbookContent, fileName: string): void;
  /** The workbook as an .xlsx file. */
  save(): Promise<Uint8Array>;
  /** `A1:C9`, or `Sheet!A1` on another sheet. */
  select(reference: string): void;
  /** Resolves when every formula is calculated. */
  settled(): Promise<void>;
}

declare global {
  interface Window {
    __localExcel: LocalExcelPage;
  }
}

/** Offers the session as `window.__localExcel`. */
export function exposeForTests(session: WorkbookSession): void {
  const page: LocalExcelPage = {
    engine: session.engine,
    get host() {
      return session.host;
    },
    unknownCalls: () => session.host?.unknownCalls() ?? [],
    open: (bytes, fileName) => session.open(bytes, fileName),
    show: (content, fileName) => session.show(content, fileName),
    save: () => session.saveXlsx(),
    select: (reference) => session.select(reference),
    settled: async () => session.engine.settled(),
  };
  window.__localExcel = page;
}
