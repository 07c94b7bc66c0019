import { classifyAbc } from "../../portfolio/segmentation/classifyAbc";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { readNumbers } from "../reading/readNumbers";
import { resultHeader } from "./resultHeader";

/** Letters of the classes of `classifyAbc`; the last is the class of negative values. */
const letters = ["A", "B", "C", "−"] as const;

/** `ABC(values, [cuts])`: the class of each value. */
export const abc = adaptFunction("ABC", (language, values, cuts) => {
  const read = readColumns([{ key: "values", argument: values }]);
  const [endOfA = 0.8, endOfB = 0.95] = readNumbers("cuts", cuts, 2) ?? [];
  const { classes } = classifyAbc(read.columns[0]!, { cuts: [endOfA, endOfB] });
  return read.layOut(resultHeader(language, "class"), (index) => [letters[classes[index]!]!]);
});
