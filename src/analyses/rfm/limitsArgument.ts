import type { RfmLimits } from "../../portfolio/segmentation/proposeRfmLimits";

/** Own limits as the functions take them: three rows of recency, orders and amount. */
export const limitsArgument = ({ recency, frequency, monetary }: RfmLimits): string =>
  `{${[recency, frequency, monetary].map((row) => row.join(",")).join(";")}}`;
