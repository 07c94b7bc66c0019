import { shareOfWallet as portfolioShare } from "../../portfolio/value/shareOfWallet";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { resultHeader } from "./resultHeader";

/** `SHAREOFWALLET(revenue, potential)`: one share, or one a row. */
export const shareOfWallet = adaptFunction("SHAREOFWALLET", (language, revenue, potential) => {
  const read = readColumns([
    { key: "revenue", argument: revenue },
    { key: "potential", argument: potential },
  ]);
  const [revenues, potentials] = read.columns;
  return read.layOut(resultHeader(language, "shareOfWallet"), (index) => [
    portfolioShare(revenues![index]!, potentials![index]!),
  ]);
});
