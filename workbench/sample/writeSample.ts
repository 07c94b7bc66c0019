import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { buildSample } from "./buildSample";
import { sampleWorkbook } from "./sampleWorkbook";

/** Writes `sample-orders-<language>.json` (what the add-in inserts) and `sample-<language>.xlsx` (the same as a file) into a folder. */
export async function writeSample(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const language of ["fr", "en"] as const) {
    const sample = buildSample(language);
    await writeFile(join(folder, `sample-orders-${language}.json`), `${JSON.stringify(sample)}\n`);
    await writeFile(join(folder, `sample-${language}.xlsx`), await sampleWorkbook(sample, language));
  }
}
