import { analysisWords } from "../../i18n/analysisWords";
import { potentialWords } from "../../i18n/potentialWords";
import { roundTo } from "../../portfolio/statistics/roundTo";
import { potentialDefaults } from "../../portfolio/value/estimatePotential";
import type { ReportName } from "../../report/reportName";
import type { ReportCell } from "../../report/reportTable";
import type { AnalysisInput } from "../analysis";
import { confidenceWord } from "../shared/confidenceColumn";
import { customerColumns } from "../shared/customerColumns";
import type { LiveColumn, RowCells } from "../shared/liveTable";
import type { ParameterLine } from "../shared/parameterLine";
import { shareDecimals } from "../shared/shareDecimals";
import { speakerOf } from "../shared/speaker";
import type { EstimatedCustomers } from "./estimateCustomers";
import { sourceLabel, sourceRoles } from "./sourceLabels";

/** Names of the cells that the formulas of one sheet read. */
export interface PotentialNames {
  readonly date: string;
  readonly peerShare: string;
  readonly minimumPeers: string;
  readonly factor: string;
  readonly sectors: string;
  readonly peerRevenue: string;
}

/** The names of one sheet: all begin with the same word. */
export function potentialNames({ language }: AnalysisInput, prefix: string): PotentialNames {
  const say = speakerOf(potentialWords, language);
  return {
    date: prefix + say("dateName"),
    peerShare: prefix + say("peerShareName"),
    minimumPeers: prefix + say("minimumPeersName"),
    factor: prefix + say("factorName"),
    sectors: prefix + say("sectorsName"),
    peerRevenue: prefix + say("peerRevenueName"),
  };
}

/** Cents of a cell as a whole number, in a formula. */
export const centsOf = (cell: string): string => `ROUND(100*${cell},0)`;

/** The columns every sheet about the potential has, from the customer to what is left to get. */
export interface PotentialColumns {
  /** Customer, sector, revenue, what was declared, what peers buy. */
  readonly known: readonly LiveColumn[];
  /** Potential, source, share of wallet, what is left. */
  readonly estimated: readonly LiveColumn[];
  /** By source: what was declared can be trusted, what is assumed cannot. */
  readonly confidence: LiveColumn;
  readonly names: readonly ReportName[];
  readonly parameters: readonly ParameterLine[];
}

/**
 * The columns of a table of customers in the order given. What was declared is editable in a live table, and the potential
 * follows; what the sector buys comes from the table `peers` of the sheet.
 */
export function potentialColumns(
  input: AnalysisInput,
  { customers, base, potential, peerShare, factor }: EstimatedCustomers,
  order: readonly number[],
  names: PotentialNames,
): PotentialColumns {
  const { language, writeLive } = input;
  const say = speakerOf(potentialWords, language);
  const figures = customerColumns(input, customers, order, names.date);
  const rows = (value: (customer: number) => ReportCell): ReportCell[] => order.map(value);
  const [declaredLabel, peersLabel, assumedLabel] = (["declared", "peers", "assumed"] as const).map((source) =>
    sourceLabel(language, source),
  );
  const { sectors, sectorOf } = potential.peers;
  const hasSectors = sectors.length > 0;
  const declared = customers.measures.potential;
  const bought = (cells: RowCells): string => `MAX(0,${cells("revenue")})`;
  const peerSum = (cells: RowCells): string =>
    `SUMPRODUCT(--(${names.sectors}=${cells("sector")}),${names.peerRevenue})`;
  const revenue = figures.revenue(base.kind === "lastYear" ? `EDATE(${names.date},-12)` : undefined);

  const known: LiveColumn[] = [
    figures.customer(),
    ...(hasSectors
      ? [
          {
            key: "sector",
            header: speakerOf(analysisWords, language)("sector"),
            kind: "text",
            width: 18,
            values: rows((customer) => sectors[sectorOf[customer]!]?.name ?? ""),
            editable: writeLive,
          } as const,
        ]
      : []),
    base.kind === "lastYear" ? { ...revenue, header: say("revenueLastYear") } : revenue,
    {
      key: "declared",
      header: say("declared"),
      kind: "money",
      values: rows((customer) => (declared && declared[customer]! > 0 ? declared[customer]! / 100 : "")),
      editable: writeLive,
    },
    ...(hasSectors
      ? [
          {
            key: "peers",
            header: say("peers"),
            kind: "money",
            values: rows((customer) => {
              const cents = sectors[sectorOf[customer]!]?.cents ?? NaN;
              return Number.isNaN(cents) ? "" : cents / 100;
            }),
            formula: (cells: RowCells) => `=IF(${peerSum(cells)}>0,${peerSum(cells)},"")`,
          } as const,
        ]
      : []),
  ];

  const estimated: LiveColumn[] = [
    {
      key: "potential",
      header: speakerOf(analysisWords, language)("potential"),
      kind: "money",
      values: rows((customer) => potential.cents[customer]! / 100),
      formula: (cells) => {
        const assumed = `ROUND(ROUND(${names.factor}*${centsOf(bought(cells))},4),0)/100`;
        const unknown = hasSectors ? `IF(${cells("source")}="${peersLabel}",${cells("peers")},${assumed})` : assumed;
        return `=IF(${cells("source")}="${declaredLabel}",ROUND(${cells("declared")},2),${unknown})`;
      },
    },
    {
      key: "source",
      header: say("source"),
      kind: "segment",
      width: 11,
      values: rows((customer) => sourceLabel(language, potential.source[customer]!)),
      formula: (cells) => {
        const unknown = hasSectors
          ? `IF(N(${cells("peers")})>${bought(cells)},"${peersLabel}","${assumedLabel}")`
          : `"${assumedLabel}"`;
        return `=IF(ROUND(N(${cells("declared")}),2)>0,"${declaredLabel}",${unknown})`;
      },
      roles: sourceRoles(language),
    },
    {
      key: "shareOfWallet",
      header: say("shareOfWallet"),
      kind: "percent",
      width: 11,
      values: rows((customer) => roundTo(potential.shareOfWallet[customer]!, shareDecimals)),
      formula: (cells) => {
        const share = `ROUND(${centsOf(cells("revenue"))}/${centsOf(cells("potential"))},${shareDecimals})`;
        return `=IF(${centsOf(cells("revenue"))}<=0,0,MIN(1,${share}))`;
      },
    },
    {
      key: "untapped",
      header: say("untapped"),
      kind: "money",
      values: rows((customer) => potential.untappedCents[customer]! / 100),
      formula: (cells) => `=MAX(0,ROUND(${cells("potential")}-${bought(cells)},2))`,
    },
  ];

  const trust = { declared: "high", peers: "medium", assumed: "low" } as const;
  const word = (source: keyof typeof trust): string => confidenceWord(input, trust[source]);
  const confidence: LiveColumn = {
    key: "confidence",
    header: speakerOf(analysisWords, language)("confidence"),
    kind: "text",
    width: 11,
    values: rows((customer) => word(potential.source[customer]!)),
    formula: (cells) =>
      `=IF(${cells("source")}="${declaredLabel}","${word("declared")}",IF(${cells("source")}="${peersLabel}","${word("peers")}","${word("assumed")}"))`,
  };

  return {
    known,
    estimated,
    confidence,
    names: figures.names,
    parameters: [
      ...(figures.date ? [figures.date] : []),
      ...(hasSectors
        ? ([
            {
              key: "peerShare",
              name: names.peerShare,
              label: say("peerShare"),
              value: peerShare,
              kind: "percent",
              accepts: { kind: "number", minimum: 0, maximum: 1 },
            },
            {
              key: "minimumPeers",
              name: names.minimumPeers,
              label: say("minimumPeers"),
              value: potentialDefaults.minimumPeers,
              kind: "count",
              accepts: { kind: "whole", minimum: 1 },
            },
          ] as const)
        : []),
      {
        key: "factor",
        name: names.factor,
        label: say("factor"),
        value: factor,
        kind: "decimal",
        accepts: { kind: "number", minimum: 1 },
      },
    ],
  };
}
