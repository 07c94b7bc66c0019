import { encodeText } from "../../portfolio/orders/reading/encodeText";
import { tableOf } from "../../portfolio/orders/table/tableOf";
import { Problem } from "../../portfolio/problem";
import { estimatePotential, potentialDefaults } from "../../portfolio/value/estimatePotential";
import { adaptFunction } from "../adaptFunction";
import { numberReader } from "../reading/numberReader";
import { readBeside } from "../reading/readBeside";
import { readColumns } from "../reading/readColumns";
import { readNumbers } from "../reading/readNumbers";
import { resultHeader } from "./resultHeader";

/** `POTENTIAL(revenues, [declared], [sectors], [share], [factor])`: potential, source, share of wallet and what is left. */
export const potential = adaptFunction("POTENTIAL", (language, revenues, declared, sectors, share, factor) => {
  const read = readColumns([{ key: "revenues", argument: revenues }]);
  const beside = readBeside("declared", declared, read.rows, "revenues");
  const readNumber = numberReader(beside);
  const potentials = Float64Array.from(beside, (cell, index) => {
    const number = cell === null ? NaN : readNumber(cell);
    if (number === null)
      throw new Problem("numberNeeded", { argument: "declared", row: read.rows[index]!, found: String(cell) });
    return Math.round(number * 100);
  });
  const besides = readBeside("sectors", sectors, read.rows, "revenues").map((cell) => [cell]);
  const revenueCents = read.columns[0]!.map((revenue) => Math.round(revenue * 100));
  const [peerShare = potentialDefaults.peerShare] = readNumbers("share", share, 1) ?? [];
  const [assumedFactor = potentialDefaults.assumedFactor] = readNumbers("factor", factor, 1) ?? [];
  const { cents, source, shareOfWallet, untappedCents } = estimatePotential(
    {
      revenueCents,
      attributes: { sector: encodeText(tableOf(besides), 0, besides.length, 0) },
      measures: { potential: potentials },
    },
    { peerShare, assumedFactor },
  );
  return read.layOut(resultHeader(language, "potential", "source", "shareOfWallet", "untapped"), (index) => [
    cents[index]! / 100,
    ...resultHeader(language, source[index]!),
    shareOfWallet[index]!,
    untappedCents[index]! / 100,
  ]);
});
