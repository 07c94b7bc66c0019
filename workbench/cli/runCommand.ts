import { basename } from "node:path";
import { functionImplementations } from "../../src/functions/functionImplementations";
import { functionMetadata } from "../../src/functions/functionMetadata";
import { Problem } from "../../src/portfolio/problem";
import { openWorkbook } from "../files/openWorkbook";
import { saveWorkbook } from "../files/saveWorkbook";
import { startLocalExcel } from "../host/node/startLocalExcel";
import { checkCommand } from "./checkCommand";
import type { CommandArguments } from "./commandArguments";
import { jsonResult } from "./jsonResult";
import { readInputFile } from "./readInputFile";
import { runAnalyses } from "./runAnalyses";
import { selectOrders } from "./selectOrders";
import { summary } from "./summary";
import { warnings } from "./warnings";
import { writeOutputFile } from "./writeOutputFile";

/** What a command says: `text` for stdout, `warnings` for stderr. */
export interface CommandOutcome {
  readonly text: string;
  readonly warnings: readonly string[];
}

/**
 * The whole job: opens the file in the local Excel, runs the add-in's own code on it through office.js, and writes what was
 * asked for.
 *
 * @param folder Where relative file names start from.
 * @throws Problem for anything the user can mend; any other error is a fault of ours.
 */
export async function runCommand(command: CommandArguments, folder: string): Promise<CommandOutcome> {
  checkCommand(command);
  const { file, language, out, json } = command;
  const bytes = await readInputFile(file, folder);
  const local = await startLocalExcel({ language: language === "fr" ? "fr-FR" : "en-US" });
  local.registerFunctions({ namespace: "CLIENTELE", ...functionMetadata(language) }, functionImplementations);
  Object.assign(globalThis, { Excel: local.Excel, OfficeExtension: local.OfficeExtension, Office: local.Office });
  await openWorkbook(local.engine, bytes, basename(file), language).catch(() => {
    throw new Problem("commandFileBroken", { file });
  });
  await selectOrders(file, command.join);
  const run = await runAnalyses(command);
  if (out !== null) {
    await local.settled();
    await writeOutputFile(out, await saveWorkbook(local.engine), folder);
  }
  if (json !== null) await writeOutputFile(json, jsonResult(run), folder);
  const unknown = local.unknownCalls();
  if (unknown.length > 0) throw new Error(`The local Excel does not know: ${unknown.join(", ")}`);
  return { text: summary(command, run), warnings: warnings(run, command) };
}
