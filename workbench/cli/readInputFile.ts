import { readFile } from "node:fs/promises";
import { extname, resolve } from "node:path";
import { Problem } from "../../src/portfolio/problem";

const kinds = [".csv", ".tsv", ".txt", ".gz", ".xlsx"];
/** How files of a kind begin; those without a mark are text. */
const marks: Readonly<Record<string, readonly number[]>> = { ".xlsx": [0x50, 0x4b], ".gz": [0x1f, 0x8b] };

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
  const mark = marks[kind];
  if (mark ? !beginsWith(bytes, mark) : !isText(bytes)) throw new Problem("commandFileBroken", { file });
  return bytes;
}

const beginsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);

/** A text is no zip and holds no zero byte, except in UTF-16 with its mark. */
const isText = (bytes: Uint8Array): boolean =>
  !beginsWith(bytes, marks[".xlsx"]!) &&
  (!bytes.includes(0) || beginsWith(bytes, [0xff, 0xfe]) || beginsWith(bytes, [0xfe, 0xff]));
