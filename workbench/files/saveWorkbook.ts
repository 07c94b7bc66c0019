import type { Engine } from "../host/engine/Engine";
import { collectContent } from "./collectContent";
import { writeXlsx } from "./xlsx/writeXlsx";

/**
 * The workbook as an .xlsx file: native and editable in Excel, charts included.
 *
 * @example const bytes = await saveWorkbook(engine);
 */
export async function saveWorkbook(engine: Engine): Promise<Uint8Array> {
  await engine.settled();
  return writeXlsx(collectContent(engine));
}
