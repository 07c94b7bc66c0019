import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { Problem } from "../../src/portfolio/problem";

const kinds = [".csv", ".tsv", ".txt", ".xlsx"];
const zipMark = [0x50, 0x4b];

/**
 * The bytes of a file of orders.
 *
 * @param folder Where a relative name starts from.
 * @throws Problem when there is no such file, it cannot be read, is of another kind, or is empty.
 */
export async function readInputFile(file: string, folder: string): Promise<Uint8Array> {
  const kind = extname(file).toLowerCase();
  const bytes = await readFile(resolve(folder, file)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT" || error.code === "ENOTDIR") throw new Problem("commandFileMissing", { file });
    if (error.code === "EISDIR") throw new Problem("commandFileFolder", { file });
    throw new Problem("commandFileRefused", { file, why: error.code ?? error.message });
  });
  if (!kinds.includes(kind)) throw new Problem("commandFileKind", { file });
  if (bytes.length === 0) throw new Problem("commandFileEmpty", { file });
  const isZip = zipMark.every((byte, index) => bytes[index] === byte);
  // A workbook is a zip and a text holds no zero byte, except in UTF-16 with its mark.
  const isText =
    !bytes.includes(0) || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (kind === ".xlsx" ? !isZip : isZip || !isText) throw new Problem("commandFileBroken", { file });
  return bytes;
}
