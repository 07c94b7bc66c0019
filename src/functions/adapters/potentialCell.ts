import { potentialCell as placeOf } from "../../portfolio/segmentation/potentialCell";
import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { readNumbers } from "../reading/readNumbers";
import { resultHeader } from "./resultHeader";

const defaultShare = 0.5;
const words = { stars: "stars", bastions: "bastions", loyals: "loyals", small: "smallOpen" } as const;

/** `POTENTIALCELL(revenue, potential, [shareFrom], [potentialFrom])`: the cell of share of wallet and potential. */
export const potentialCell = adaptFunction(
  "POTENTIALCELL",
  (language, revenue, potential, shareFrom, potentialFrom) => {
    const read = readColumns([
      { key: "revenue", argument: revenue },
      { key: "potential", argument: potential },
    ]);
    const [revenues, potentials] = read.columns;
    const [share = defaultShare] = readNumbers("shareFrom", shareFrom, 1) ?? [];
    const [from] = readNumbers("potentialFrom", potentialFrom, 1) ?? proposePmgCuts(potentials!);
    const limits = { shareFrom: share, potentialFromCents: Math.round(from! * 100) };
    return read.layOut(resultHeader(language, "cell"), (index) => {
      const { cell } = placeOf(Math.round(revenues![index]! * 100), Math.round(potentials![index]! * 100), limits);
      return resultHeader(language, words[cell]);
    });
  },
);
