import { potentialWords } from "../../i18n/potentialWords";
import type { PotentialSource } from "../../portfolio/value/potentialSource";
import type { AnalysisInput } from "../analysis";
import { centsOf } from "../potential/potentialColumns";
import { sourceLabel } from "../potential/sourceLabels";
import { neededCents } from "../potential/stateColumns";
import { wholePercent, wholePercentOf } from "../potential/wholePercent";
import { distanceColumns } from "../shared/distanceColumns";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { reasonColumn } from "../shared/reasonColumn";
import { speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";
import { cellLabel, cellRoles } from "./cellLabels";
import type { GridRun } from "./gridRun";

const sourceWords = { declared: "fromDeclared", peers: "fromPeers", assumed: "fromAssumed" } as const;

/** The cell of each customer, the euros to a high or low share, and why. */
export function cellColumns(
  input: AnalysisInput,
  { estimated, places, order, potentialFrom }: GridRun,
): { cell: LiveColumn; further: readonly LiveColumn[] } {
  const { language } = input;
  const say = speakerOf(potentialWords, language);
  const { potential } = estimated;
  const [stars, bastions, loyals, small] = (["stars", "bastions", "loyals", "small"] as const).map((cell) =>
    cellLabel(language, cell),
  );
  const needed = (cells: RowCells): string => neededCents(cells("potential"), say("shareFromName"));
  const isHigh = (cells: RowCells): string =>
    `AND(${cells("potential")}>0,${centsOf(cells("revenue"))}>=${needed(cells)})`;
  const isLarge = (cells: RowCells): string => `${cells("potential")}>=${say("potentialFromName")}`;
  const distance = (key: "toUp" | "toDown") =>
    order.map((customer): number | "" => {
      const cents = places[customer]![key];
      return Number.isNaN(cents) ? "" : cents / 100;
    });
  const [toUp, toDown] = distanceColumns(input, {
    up: distance("toUp"),
    down: distance("toDown"),
    upFormula: (cells) =>
      `=IF(OR(${cells("potential")}<=0,${isHigh(cells)}),"",(${needed(cells)}-${centsOf(cells("revenue"))})/100)`,
    downFormula: (cells) => `=IF(${isHigh(cells)},(${centsOf(cells("revenue"))}-${needed(cells)}+1)/100,"")`,
  });
  const known = (source: PotentialSource): string => say(sourceWords[source]);
  const sourceText = (cells: RowCells): string =>
    `IF(${cells("source")}="${sourceLabel(language, "declared")}","${known("declared")}",IF(${cells("source")}="${sourceLabel(language, "peers")}","${known("peers")}","${known("assumed")}"))`;
  const sentence = (key: "whyGridLarge" | "whyGridSmall", cells: RowCells): string =>
    textFormula(say(key), { share: wholePercentOf(cells("shareOfWallet")), source: sourceText(cells) });
  const reason = (customer: number): string =>
    say(potential.cents[customer]! >= Math.round(potentialFrom * 100) ? "whyGridLarge" : "whyGridSmall", {
      share: String(wholePercent(potential.shareOfWallet[customer]!)),
      source: known(potential.source[customer]!),
    });
  return {
    cell: {
      key: "cell",
      header: say("cell"),
      kind: "segment",
      width: 22,
      values: order.map((customer) => cellLabel(language, places[customer]!.cell)),
      formula: (cells) =>
        `=IF(${isHigh(cells)},IF(${isLarge(cells)},"${stars}","${loyals}"),IF(${isLarge(cells)},"${bastions}","${small}"))`,
      roles: cellRoles(language),
    },
    further: [
      { ...toUp, header: say("toHighShare") },
      { ...toDown, header: say("toLowShare") },
      reasonColumn(
        input,
        order.map(reason),
        (cells) => `=IF(${isLarge(cells)},${sentence("whyGridLarge", cells)},${sentence("whyGridSmall", cells)})`,
        52,
      ),
    ],
  };
}
