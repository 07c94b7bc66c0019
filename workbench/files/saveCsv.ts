import { numfmt } from "@univerjs/core";
import type { Engine } from "../host/engine/Engine";
import { shownSerial } from "../host/engine/showDatesFrom1904";
import { writeCsv } from "./csv/writeCsv";
import type { Language } from "./language";

/** One sheet as a text file: what its cells show, in the language's notation, from A1 to the last cell in use. */
export async function saveCsv(engine: Engine, sheetId: string, language: Language): Promise<Uint8Array> {
  await engine.settled();
  const box = engine.usedBox(sheetId);
  const reader = engine.reader(sheetId);
  const rows = Array.from({ length: box ? box.endRow + 1 : 0 }, (_row, row) =>
    Array.from({ length: box!.endColumn + 1 }, (_column, column) => {
      const value = reader.value(row, column);
      if (typeof value === "boolean") return booleanWords[language][value ? 1 : 0]!;
      if (typeof value === "string") return value;
      const pattern = reader.style(row, column)?.n?.pattern ?? "General";
      return numfmt.format(pattern, shownSerial(engine, value, pattern), { locale: language, throws: false });
    }),
  );
  return writeCsv(rows, language);
}

const booleanWords: Readonly<Record<Language, readonly [string, string]>> = {
  fr: ["FAUX", "VRAI"],
  en: ["FALSE", "TRUE"],
};
