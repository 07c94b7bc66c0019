/**
 * Name of the function the ribbon calls for an analysis: the manifest says it, the commands register it.
 *
 * @example
 * analysisAction("crossedAbc") // "analyseCrossedAbc"
 */
export const analysisAction = (analysis: string): string => `analyse${analysis[0]!.toUpperCase()}${analysis.slice(1)}`;
