import { sameName } from "../HostCollection";
import type { Worksheet } from "../worksheet/Worksheet";
import { Names } from "./Names";
import type { NamedItem } from "./NamedItem";

/** A name as a sheet sees it: its own first, then the workbook's. */
export function findName(worksheet: Worksheet, name: string): NamedItem | undefined {
  const { workbook } = worksheet;
  const seen = [...new Names(workbook, worksheet).items(), ...new Names(workbook, null).items()];
  return seen.find((item) => sameName(item.name, name));
}
