import type { ImportSource } from "./importSource";

/** The header of a column as it is to be understood: joined where it stands over two rows, `""` where there is none. */
export function headerOf({ header, options }: ImportSource, column: number): string {
  return (options.headers?.[column] || String(header?.[column] ?? "")).trim();
}
