import { formatDateTime } from "../../i18n/formatters";
import type { AnalysisInput } from "../analysis";
import { speaker } from "./speaker";

/** What the grey line of every sheet ends with: live or frozen, version, time. */
export const sheetNotes = (input: AnalysisInput): { mode: string; version: string; now: string } => ({
  mode: speaker(input.language)(input.writeLive ? "live" : "frozen"),
  version: input.version,
  now: formatDateTime(input.language, input.now),
});
