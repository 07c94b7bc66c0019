import { potentialDefaults } from "../../portfolio/value/estimatePotential";
import type { AnalysisInput } from "../analysis";
import type { EstimatedCustomers } from "./estimateCustomers";
import { listColumns } from "./listColumns";

/** The spilling function over a list of customers; it is given revenues, so that orders have none. */
export function potentialFormula(input: AnalysisInput, { peerShare, factor }: EstimatedCustomers): string | null {
  const columns = listColumns(input, ["amount", "potential", "sector"]);
  if (!columns) return null;
  const isUsual = peerShare === potentialDefaults.peerShare && factor === potentialDefaults.assumedFactor;
  const padded = isUsual ? columns : [...columns, "", ""].slice(0, 3).concat(String(peerShare), String(factor));
  return `=CLIENTELE.POTENTIAL(${padded.join(",")})`;
}
