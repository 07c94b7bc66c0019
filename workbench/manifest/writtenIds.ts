import type { Analysis } from "../../src/analyses/analysis";

/** The module that tells the commands which analyses there are, for they cannot load the analyses themselves. */
export const writtenIds = (
  catalogue: readonly Analysis[],
): string => `/** The analyses of the catalogue, which the ribbon opens. Written by "npm run manifest". */
// prettier-ignore
export const analysisIds: readonly string[] = [
${catalogue.map(({ id }) => `  "${id}",\n`).join("")}];
`;
