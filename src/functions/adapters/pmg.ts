import { classifyPmg } from "../../portfolio/segmentation/classifyPmg";
import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { readNumbers } from "../reading/readNumbers";
import { resultHeader } from "./resultHeader";

/** `PMG(values, [cuts])`: small, medium or large. */
export const pmg = adaptFunction("PMG", (language, values, cuts) => {
  const read = readColumns([{ key: "values", argument: values }]);
  const [small, large] = readNumbers("cuts", cuts, 2) ?? proposePmgCuts(read.columns[0]!);
  const classes = classifyPmg(read.columns[0]!, [small!, large!]);
  const labels = resultHeader(language, "small", "medium", "large");
  return read.layOut(resultHeader(language, "size"), (index) => [labels[classes[index]!]!]);
});
