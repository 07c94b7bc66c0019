import { potentialWords } from "../../i18n/potentialWords";
import type { ReportCell } from "../../report/reportTable";
import type { WalletState } from "../../portfolio/value/walletState";
import type { AnalysisInput } from "../analysis";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { distanceColumns } from "../shared/distanceColumns";
import { reasonColumn } from "../shared/reasonColumn";
import { speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";
import { centsOf } from "./potentialColumns";
import type { PotentialRun } from "./potentialRun";
import { sourceLabel } from "./sourceLabels";
import { wholePercent, wholePercentOf } from "./wholePercent";

const stateWords = { open: "stateOpen", saturated: "stateSaturated", ask: "stateAsk" } as const;
const stateRoles = { open: "rising", saturated: "steady", ask: "asleep" } as const;

/** Revenue in cents from which a customer has a share of its potential, in a formula. */
export const neededCents = (potentialCell: string, share: string): string =>
  `ROUNDUP(ROUND(${share}*${centsOf(potentialCell)},4),0)`;

/** Whether a customer is at the top of its potential, the euros to the other side, and why. */
export function stateColumns(input: AnalysisInput, { estimated, positions, order }: PotentialRun): LiveColumn[] {
  const { language } = input;
  const say = speakerOf(potentialWords, language);
  const { potential, customers } = estimated;
  const label = (state: WalletState): string => say(stateWords[state]);
  const limit = say("saturatedFromName");
  const [declared, assumed] = [sourceLabel(language, "declared"), sourceLabel(language, "assumed")];
  const needed = (cells: RowCells): string => neededCents(cells("potential"), limit);
  const distance = (key: "toUp" | "toDown") =>
    order.map((customer): number | "" => {
      const cents = positions[customer]![key];
      return Number.isNaN(cents) ? "" : cents / 100;
    });
  const [toUp, toDown] = distanceColumns(input, {
    up: distance("toUp"),
    down: distance("toDown"),
    upFormula: (cells) =>
      `=IF(${cells("state")}="${label("open")}",(${needed(cells)}-${centsOf(cells("revenue"))})/100,"")`,
    downFormula: (cells) =>
      `=IF(${cells("state")}="${label("saturated")}",(${centsOf(cells("revenue"))}-${needed(cells)}+1)/100,"")`,
  });

  const reason = (customer: number): string => {
    const share = String(wholePercent(potential.shareOfWallet[customer]!));
    const { state } = positions[customer]!;
    const revenue = customers.revenueCents[customer]!;
    const isKnown = potential.source[customer]! !== "assumed";
    if (revenue <= 0) return say(isKnown ? "whyNoRevenue" : "whyNothing");
    switch (potential.source[customer]!) {
      case "declared":
        if (revenue > potential.cents[customer]!) return say("whyUnderRevenue");
        return say(state === "saturated" ? "whyDeclaredSaturated" : "whyDeclared", { share });
      case "peers":
        return say(state === "saturated" ? "whyPeersSaturated" : "whyPeers", { share });
      case "assumed":
        return say("whyAssumed");
    }
  };
  const sentence = (key: "whyDeclared" | "whyDeclaredSaturated" | "whyPeers" | "whyPeersSaturated", cells: RowCells) =>
    textFormula(say(key), { share: wholePercentOf(cells("shareOfWallet")) });
  const plain = (key: "whyUnderRevenue" | "whyAssumed" | "whyNothing" | "whyNoRevenue") => textFormula(say(key), {});
  const byState = (cells: RowCells, saturated: string, open: string) =>
    `IF(${cells("state")}="${label("saturated")}",${saturated},${open})`;
  const reasonFormula = (cells: RowCells): string => {
    const ofDeclared = `IF(${cells("revenue")}>${cells("potential")},${plain("whyUnderRevenue")},${byState(cells, sentence("whyDeclaredSaturated", cells), sentence("whyDeclared", cells))})`;
    const ofPeers = byState(cells, sentence("whyPeersSaturated", cells), sentence("whyPeers", cells));
    const bought = `IF(${cells("source")}="${declared}",${ofDeclared},IF(${cells("source")}="${assumed}",${plain("whyAssumed")},${ofPeers}))`;
    const nothing = `IF(${cells("source")}="${assumed}",${plain("whyNothing")},${plain("whyNoRevenue")})`;
    return `=IF(${cells("revenue")}>0,${bought},${nothing})`;
  };

  return [
    {
      key: "state",
      header: say("state"),
      kind: "segment",
      width: 15,
      values: order.map((customer): ReportCell => label(positions[customer]!.state)),
      formula: (cells) =>
        `=IF(${cells("source")}="${assumed}","${label("ask")}",IF(${centsOf(cells("revenue"))}>=${needed(cells)},"${label("saturated")}","${label("open")}"))`,
      roles: Object.fromEntries(
        (["open", "saturated", "ask"] as const).map((state) => [
          label(state),
          { role: stateRoles[state], strength: 1 },
        ]),
      ),
    },
    { ...toUp, header: say("toSaturated") },
    { ...toDown, header: say("toOpen") },
    reasonColumn(input, order.map(reason), reasonFormula, 60),
  ];
}
