import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import { Problem } from "../../src/portfolio/problem";

/** Writes a result; a folder that is not there or a file in use is the user's to mend. */
export async function writeOutputFile(file: string, content: string | Uint8Array, folder: string): Promise<void> {
  await writeFile(resolve(folder, file), content).catch((error: NodeJS.ErrnoException) => {
    throw new Problem("commandFolder", { file, why: error.code ?? error.message });
  });
}
