/** The analysis that makes the portfolio and its segments. */
export const portfolioAnalysis = "rfm";
