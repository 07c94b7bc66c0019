import { formatPercent } from "../../i18n/formatters";
import { functionResultWords } from "../../i18n/functionResultWords";
import { translate } from "../../i18n/translate";
import { paretoPoint } from "../../portfolio/segmentation/paretoPoint";
import { adaptFunction } from "../adaptFunction";
import { readColumns } from "../reading/readColumns";
import { readNumbers } from "../reading/readNumbers";

/** `PARETO(values, [share])`: how many customers reach the share, and what the largest weigh; labels and figures. */
export const pareto = adaptFunction("PARETO", (language, values, share) => {
  const [wanted = 0.8] = readNumbers("share", share, 1) ?? [];
  const point = paretoPoint(readColumns([{ key: "values", argument: values }]).columns[0]!, wanted);
  const say = (key: keyof typeof functionResultWords) =>
    translate(language, functionResultWords[key], { share: formatPercent(language, wanted) });
  return [
    [say("paretoCustomers"), point.customers],
    [say("paretoShare"), point.shareOfCustomers],
    [say("top20Percent"), point.shareOfTop20Percent],
    [say("top20Customers"), point.shareOfTop20Customers],
    [say("largest"), point.largestShare],
    [say("verdict"), say(point.verdict)],
  ];
});
