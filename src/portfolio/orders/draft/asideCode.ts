import { importReasons, type ImportReason } from "../importReport";

/** How `RowsDraft.aside` writes a reason; 0 is a row still to be read. */
export const asideCode = (reason: ImportReason): number => 1 + importReasons.indexOf(reason);
