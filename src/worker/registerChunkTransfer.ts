import { transferHandlers, type TransferHandler } from "comlink";
import type { CellChunk } from "../portfolio/orders/table/cellChunk";

const isChunk = (value: unknown): value is CellChunk => {
  if (typeof value !== "object" || value === null || !("columns" in value) || !Array.isArray(value.columns))
    return false;
  const [first] = value.columns as readonly unknown[];
  return typeof first === "object" && first !== null && "codes" in first && first.codes instanceof Int32Array;
};

/** Lets the columns of a chunk of rows change hands instead of being copied: the page that sends one cannot read it any more. */
export function registerChunkTransfer(): void {
  const handler: TransferHandler<CellChunk, CellChunk> = {
    canHandle: isChunk,
    serialize: (chunk) => [
      chunk,
      chunk.columns.flatMap(({ codes, numbers }) => (numbers ? [codes.buffer, numbers.buffer] : [codes.buffer])),
    ],
    deserialize: (chunk) => chunk,
  };
  transferHandlers.set("chunk", handler);
}
