import { spawn } from "node:child_process";
import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

export const root = join(__dirname, "../../..");

/** A folder of the test's own for files it makes. */
export const scratchFolder = (): string => mkdtempSync(join(tmpdir(), "clientele-cli-"));

/** The JSON result, as README.md describes it. */
export interface JsonResult {
  readonly import: {
    readonly rowsRead: number;
    readonly accepted: number;
    readonly merged: number;
    readonly rejected: number;
    readonly reasons: readonly { readonly reason: string; readonly count: number }[];
    readonly revenue: number;
  };
  readonly customers: number;
  readonly tables: Readonly<
    Record<
      string,
      {
        readonly columns: readonly { key: string; header: string }[];
        readonly rows: readonly (string | number | null)[][];
      }
    >
  >;
}

/** One column of a table of the result. */
export function columnOf(result: JsonResult, table: string, key: string): (string | number | null)[] {
  const { columns, rows } = result.tables[table]!;
  const index = columns.findIndex((column) => column.key === key);
  return rows.map((row) => row[index]!);
}

/** Runs the command in the repository as a user does, and waits for its end. */
export const runPortfolio = (...args: string[]) => runPortfolioIn(root, ...args);

/** Runs the command in a folder. */
export function runPortfolioIn(
  folder: string,
  ...args: string[]
): Promise<{ code: number | null; stdout: string; stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, "workbench/cli/portfolio.mjs"), ...args], { cwd: folder });
    let [stdout, stderr] = ["", ""];
    child.stdout.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
