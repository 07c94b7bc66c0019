import { retentionGain as gain } from "../../portfolio/value/retentionGain";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `RETENTIONGAIN(retention, discount, points)`: how much more a customer is worth with points of retention gained. */
export const retentionGain = adaptFunction("RETENTIONGAIN", (language, retention, discount, points) => {
  const read = readColumns([
    { key: "retention", argument: retention },
    { key: "discount", argument: discount },
    { key: "points", argument: points },
  ]);
  return read.layOut(resultHeader(language, "gain"), (index) => {
    const [rate, d, more] = read.columns.map((column) => column[index]!);
    return [gain(rate!, rate! + more! / 100, d!)];
  });
});
