const { default: Sequencer } = require("@jest/test-sequencer");

/** Files that take minutes, started first: begun last, one of them would keep a single core busy long after the others. */
const longest = [
  "workbench/cli/liveAndFrozen",
  "excel/everyAnalysis",
  "portfolio/import/propertyOfDirt",
  "workbench/cli/portfolio",
  "e2e/everyAnalysis",
  "e2e/everyAnalysisInFrench",
].map((name) => `/test/${name}.test.ts`);

const rank = ({ path }) => {
  const at = longest.findIndex((name) => path.replaceAll("\\", "/").endsWith(name));
  return at < 0 ? longest.length : at;
};

/** The long files first, the others in jest's own order. */
module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => rank(one) - rank(other));
  }
};
