import { abcDistances } from "../../portfolio/segmentation/abcDistances";
import { adaptFunction } from "../adaptFunction";
import { readNumbers } from "../reading/readNumbers";
import { layOutDistances } from "./layOutDistances";

/** `ABCDISTANCE(values, [cuts])`: the amounts to the next ABC class up and down. */
export const abcDistance = adaptFunction("ABCDISTANCE", (language, values, cuts) => {
  const [endOfA = 0.8, endOfB = 0.95] = readNumbers("cuts", cuts, 2) ?? [];
  return layOutDistances(language, values, (cents) => abcDistances(cents, { cuts: [endOfA, endOfB] }));
});
