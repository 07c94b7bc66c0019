import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Fragment } from "react";
import type { Preview } from "../../analyses/analysis";
import { narrowPane } from "../parts/sizes";
import { useTextStyles } from "../parts/useTextStyles";
import { useRoleColours } from "../theme/useMode";
import { useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  chart: { display: "grid", gridTemplateColumns: "16px minmax(0, 1fr)", columnGap: "4px", rowGap: "4px" },
  rowTitle: {
    gridRow: 1,
    justifySelf: "center",
    alignSelf: "center",
    writingMode: "vertical-rl",
    transform: "rotate(180deg)",
    fontSize: "11px",
    lineHeight: "14px",
    whiteSpace: "nowrap",
  },
  columnTitle: { gridColumn: 2, textAlign: "center", fontSize: "11px", lineHeight: "14px" },
  cells: { display: "grid", gap: "4px", alignItems: "stretch" },
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "flex-end",
    maxWidth: "76px",
    paddingInlineEnd: "4px",
    textAlign: "end",
    overflowWrap: "anywhere",
    hyphens: "auto",
    fontSize: "11px",
    lineHeight: "13px",
  },
  column: {
    alignSelf: "end",
    textAlign: "center",
    overflowWrap: "anywhere",
    hyphens: "auto",
    fontSize: "11px",
    lineHeight: "13px",
    paddingBottom: "2px",
  },
  cell: {
    display: "flex",
    flexDirection: "column",
    alignItems: "center",
    justifyContent: "center",
    minWidth: 0,
    minHeight: "48px",
    boxSizing: "border-box",
    padding: "4px 2px",
    borderRadius: tokens.borderRadiusMedium,
    fontVariantNumeric: "tabular-nums",
    fontSize: "11px",
    lineHeight: "14px",
    whiteSpace: "nowrap",
    forcedColorAdjust: "none",
  },
  wide: { minHeight: "68px" },
  count: {
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  wideCount: { fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500 },
  nobody: {
    backgroundColor: "transparent",
    border: `1px dashed ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground3,
    forcedColorAdjust: "auto",
  },
  // Amounts have no room in narrow cells: they are in the label, and on the sheet.
  amount: { [narrowPane]: { display: "none" } },
});

type Matrix = Extract<Preview["chart"], { kind: "matrix" }>;

/** From this number of columns on, a cell has room for its count only. */
const manyColumns = 5;

/** Customers in two dimensions: how many stand in each cell, what they bring, in the colour of what the cell means. */
export function MatrixGrid({ matrix: { rowTitle, columnTitle, rows, columns, cells } }: { matrix: Matrix }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const colours = useRoleColours();
  const { say, number, money } = useWords();
  const currency = useWorkState().orders?.imported?.currency ?? "";
  const isWide = columns.length < 4;
  const label = say("chart.matrixAbout", {
    rowTitle,
    columnTitle,
    cells: rows
      .flatMap((row, at) =>
        columns.map((column, across) => {
          const cell = cells[at]?.[across];
          return say("chart.matrix", {
            row,
            column,
            customers: say("source.customers", { n: cell?.customers ?? 0 }),
            revenue: money(cell?.revenue ?? 0, currency),
          });
        }),
      )
      .join(" ; "),
  });
  return (
    <div role="img" aria-label={label} className={styles.chart}>
      <span className={mergeClasses(styles.rowTitle, texts.quiet)}>{rowTitle} →</span>
      <div
        className={styles.cells}
        style={{ gridTemplateColumns: `fit-content(76px) repeat(${columns.length}, minmax(0, 1fr))` }}
      >
        <span />
        {columns.map((column) => (
          <span key={column} className={mergeClasses(styles.column, texts.quiet)}>
            {column}
          </span>
        ))}
        {rows.map((row, at) => (
          <Fragment key={row}>
            <span className={mergeClasses(styles.row, texts.quiet)}>{row}</span>
            {columns.map((column, across) => {
              const { customers, revenue, role } = cells[at]![across]!;
              const { tint, ink } = colours[role];
              const isEmpty = customers === 0;
              return (
                <span
                  key={column}
                  className={mergeClasses(styles.cell, isWide && styles.wide, isEmpty && styles.nobody)}
                  style={isEmpty ? undefined : { backgroundColor: tint, color: ink }}
                >
                  <span className={mergeClasses(styles.count, isWide && styles.wideCount)}>{number(customers)}</span>
                  {!isEmpty && columns.length < manyColumns && (
                    <span className={isWide ? undefined : styles.amount}>{money(revenue, currency)}</span>
                  )}
                </span>
              );
            })}
          </Fragment>
        ))}
      </div>
      <span className={mergeClasses(styles.columnTitle, texts.quiet)}>{columnTitle} →</span>
    </div>
  );
}
