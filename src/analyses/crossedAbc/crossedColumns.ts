import { crossedAbcWords } from "../../i18n/crossedAbcWords";
import { sumsAround, type SumsAround } from "../../portfolio/segmentation/sumsAround";
import { abcDistanceFormulas } from "../abc/abcDistanceFormulas";
import type { AnalysisInput } from "../analysis";
import { abcFormula } from "../shared/abcFormula";
import { abcLabels, abcRoles } from "../shared/abcLabels";
import { distanceColumns } from "../shared/distanceColumns";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import { reasonColumn } from "../shared/reasonColumn";
import { speakerOf } from "../shared/speaker";
import { textFormula } from "../shared/textFormula";
import { crossedLabel, crossedRoles } from "./crossedLabels";
import type { CrossedRun } from "./crossedRun";

/** Keeps a percentage that is whole from becoming the next lower. */
const hair = 1e-9;

/** Sums around the amount of each customer, by its position; `rank` has the positions of the customers, largest first. */
function sumsByCustomer(cents: Float64Array, rank: Int32Array): SumsAround {
  const ranked = sumsAround(Float64Array.from(rank, (customer) => cents[customer]!));
  const [larger, atLeast] = [new Float64Array(cents.length), new Float64Array(cents.length)];
  rank.forEach((customer, position) => {
    larger[customer] = ranked.larger[position]!;
    atLeast[customer] = ranked.atLeast[position]!;
  });
  return { larger, atLeast };
}

/** Both classes of each customer, their cell, the euros to the next class either way, and why. */
export function crossedColumns(
  input: AnalysisInput,
  { estimated, classes, distances, order }: CrossedRun,
): { cell: LiveColumn; further: readonly LiveColumn[] } {
  const say = speakerOf(crossedAbcWords, input.language);
  const { customers, potential } = estimated;
  const revenueCuts = { cutA: say("revenueCutAName"), cutB: say("revenueCutBName") };
  const potentialCuts = { cutA: say("potentialCutAName"), cutB: say("potentialCutBName") };
  const inUnits = (cents: Float64Array): (number | "")[] =>
    order.map((customer) => (Number.isNaN(cents[customer]!) ? "" : cents[customer]! / 100));
  const revenueFormulas = abcDistanceFormulas({
    rule: "before",
    amount: "revenue",
    class: "revenueClass",
    atLeast: "revenueFrom",
    ...revenueCuts,
  });
  const potentialFormulas = abcDistanceFormulas({
    rule: "before",
    amount: "potential",
    class: "potentialClass",
    atLeast: "potentialFrom",
    ...potentialCuts,
  });
  // A potential has no class under C′: what leads below 0 leads nowhere.
  const downFromPotential = (cells: RowCells): string => {
    const down = potentialFormulas.down(cells).slice(1);
    return `=IF(${cells("potentialClass")}="${abcLabels[2]}","",${down})`;
  };
  const [toUp, toDown] = distanceColumns(input, {
    up: inUnits(distances.revenue.up),
    down: inUnits(distances.revenue.down),
    upFormula: revenueFormulas.up,
    downFormula: revenueFormulas.down,
  });
  const [potentialToUp, potentialToDown] = distanceColumns(input, {
    up: inUnits(distances.potential.up),
    down: inUnits(distances.potential.down),
    upFormula: potentialFormulas.up,
    downFormula: downFromPotential,
  });

  const sums = {
    revenue: sumsByCustomer(customers.revenueCents, classes.revenue.rank),
    potential: sumsByCustomer(potential.cents, classes.potential.rank),
  };
  const totalOf = (cents: Float64Array): number => cents.reduce((sum, value) => sum + value, 0);
  const totals = { revenue: totalOf(customers.revenueCents), potential: totalOf(potential.cents) };
  const percent = (of: "revenue" | "potential", customer: number): string =>
    String(Math.floor((100 * sums[of].larger[customer]!) / totals[of] + hair));
  const percentFormula = (cells: RowCells, key: string): string => {
    const larger = `ROUND(100*SUMIF(${cells.all(key)},">"&${cells(key)}),0)`;
    return `INT(100*${larger}/ROUND(100*SUM(${cells.all(key)}),0)+${hair.toFixed(9)})`;
  };
  const reason = (customer: number): string =>
    say(customers.revenueCents[customer]! < 0 ? "whyNegative" : "why", {
      before: percent("revenue", customer),
      potentialBefore: percent("potential", customer),
    });
  const reasonFormula = (cells: RowCells): string => {
    const facts = {
      before: percentFormula(cells, "revenue"),
      potentialBefore: percentFormula(cells, "potential"),
    };
    const isUnknown = `OR(${cells("revenueClass")}="",${cells("potentialClass")}="")`;
    return `=IF(${isUnknown},"",IF(${cells("revenue")}<0,${textFormula(say("whyNegative"), facts)},${textFormula(say("why"), facts)}))`;
  };
  const sumFrom = (key: "revenueFrom" | "potentialFrom", of: "revenue" | "potential"): LiveColumn => ({
    key,
    header: say(key),
    kind: "money",
    width: 17,
    values: order.map((customer) => sums[of].atLeast[customer]! / 100),
    formula: (cells) => `=ROUND(SUMIF(${cells.all(of)},">="&${cells(of)}),2)`,
  });

  return {
    cell: {
      key: "crossed",
      header: say("crossed"),
      kind: "segment",
      width: 9,
      values: order.map((customer) =>
        crossedLabel(classes.revenue.classes[customer]!, classes.potential.classes[customer]!),
      ),
      formula: (cells) =>
        `=IF(OR(${cells("revenueClass")}="",${cells("potentialClass")}=""),"",${cells("revenueClass")}&"·"&${cells("potentialClass")}&"′")`,
      roles: crossedRoles,
    },
    further: [
      {
        key: "revenueClass",
        header: say("revenueClass"),
        kind: "abc",
        width: 9,
        values: order.map((customer) => abcLabels[classes.revenue.classes[customer]!]!),
        formula: (cells) => abcFormula(cells("revenue"), cells.all("revenue"), revenueCuts.cutA, revenueCuts.cutB),
        roles: abcRoles,
      },
      toUp,
      toDown,
      {
        key: "potentialClass",
        header: say("potentialClass"),
        kind: "abc",
        width: 9,
        values: order.map((customer) => abcLabels[classes.potential.classes[customer]!]!),
        formula: (cells) =>
          abcFormula(cells("potential"), cells.all("potential"), potentialCuts.cutA, potentialCuts.cutB),
        roles: abcRoles,
      },
      { ...potentialToUp, key: "potentialToUp", header: say("potentialToUp") },
      { ...potentialToDown, key: "potentialToDown", header: say("potentialToDown") },
      reasonColumn(input, order.map(reason), reasonFormula, 62),
      sumFrom("revenueFrom", "revenue"),
      sumFrom("potentialFrom", "potential"),
    ],
  };
}
