import { pmgDistances } from "../../portfolio/segmentation/pmgDistances";
import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import { adaptFunction } from "../adaptFunction";
import { readNumbers } from "../reading/readNumbers";
import { layOutDistances } from "./layOutDistances";

/** `PMGDISTANCE(values, [cuts])`: the amounts to the next size up and down. */
export const pmgDistance = adaptFunction("PMGDISTANCE", (language, values, cuts) => {
  const given = readNumbers("cuts", cuts, 2);
  return layOutDistances(language, values, (cents) => {
    const [small, large] = given ?? proposePmgCuts(cents.map((amount) => amount / 100));
    return pmgDistances(cents, [small!, large!]);
  });
});
