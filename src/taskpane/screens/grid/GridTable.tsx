import {
  createFocusOutlineStyle,
  makeStyles,
  Menu,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  mergeClasses,
  tokens,
  useArrowNavigationGroup,
} from "@fluentui/react-components";
import { useRef, useState } from "react";
import { segmentWords } from "../../../i18n/segmentWords";
import { translate } from "../../../i18n/translate";
import type { SegmentKey } from "../../../portfolio/segmentation/segmentGrid";
import { Said } from "../../parts/Said";
import { Swatch } from "../../parts/Swatch";
import { useTextStyles } from "../../parts/useTextStyles";
import { useRoleColours } from "../../theme/useMode";
import { useWords } from "../../words/useWords";
import type { EditedGrid } from "./editedGrid";

const useStyles = makeStyles({
  table: { width: "100%", tableLayout: "fixed", borderCollapse: "separate", borderSpacing: "2px" },
  side: { width: "18px", padding: 0 },
  head: { padding: 0, fontSize: "11px", lineHeight: "16px", fontWeight: tokens.fontWeightRegular, textAlign: "center" },
  data: { padding: 0, height: "44px" },
  cell: {
    ...createFocusOutlineStyle(),
    position: "relative",
    display: "flex",
    alignItems: "center",
    justifyContent: "center",
    width: "100%",
    height: "44px",
    padding: "1px",
    border: "1px solid transparent",
    borderRadius: tokens.borderRadiusMedium,
    fontFamily: "inherit",
    fontSize: "9.5px",
    letterSpacing: "-0.15px",
    lineHeight: "12px",
    textAlign: "center",
    cursor: "pointer",
    overflow: "hidden",
    forcedColorAdjust: "none",
  },
  hole: {
    border: `1px dashed ${tokens.colorStatusDangerForeground1}`,
    backgroundColor: "transparent",
    color: tokens.colorStatusDangerForeground1,
  },
  label: {
    display: "-webkit-box",
    WebkitLineClamp: 3,
    WebkitBoxOrient: "vertical",
    overflow: "hidden",
    overflowWrap: "break-word",
    hyphens: "auto",
  },
  entry: { display: "inline-flex", alignItems: "center", gap: "8px" },
});

const scores = [1, 2, 3, 4, 5] as const;
/** Recent customers stand on top. */
const fromBest = [5, 4, 3, 2, 1] as const;

interface GridTableProps {
  readonly grid: EditedGrid;
  /** Score of the amount that is shown, 1 to 5. */
  readonly amount: number;
  onChange(cell: { readonly r: number; readonly f: number; readonly index: number }, key: SegmentKey): void;
}

/** The 25 cells of one amount score: one tab stop, arrow keys inside, a menu of the segments for each. */
export function GridTable({ grid: { segments, cells }, amount, onChange }: GridTableProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const colours = useRoleColours();
  const { say, language } = useWords();
  const arrows = useArrowNavigationGroup({ axis: "grid-linear", memorizeCurrent: true });
  const target = useRef<HTMLButtonElement | null>(null);
  const [chosen, setChosen] = useState<{ readonly r: number; readonly f: number; readonly index: number } | null>(null);
  const labelOf = (key: SegmentKey) => translate(language, segmentWords[key].label);
  const close = () => {
    setChosen(null);
    target.current?.focus();
  };
  return (
    <>
      <table className={styles.table} {...arrows}>
        <caption>
          <Said>{say("grid.caption", { m: amount })}</Said>
        </caption>
        <thead>
          <tr>
            <td className={styles.side} />
            {scores.map((f) => (
              <th key={f} scope="col" className={mergeClasses(styles.head, texts.quiet)}>
                F{f}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {fromBest.map((r) => (
            <tr key={r}>
              <th scope="row" className={mergeClasses(styles.head, texts.quiet)}>
                R{r}
              </th>
              {scores.map((f) => {
                const index = (r - 1) * 25 + (f - 1) * 5 + (amount - 1);
                const key = cells[index] ?? null;
                const segment = segments.find((candidate) => candidate.key === key);
                const label = segment ? labelOf(segment.key) : say("grid.noSegment");
                const { tint, ink, fill } = colours[segment?.role ?? "asleep"];
                // Siblings share the tint of their role: the paler ones are outlined.
                const look = { backgroundColor: tint, color: ink, borderColor: segment?.strength === 1 ? tint : fill };
                return (
                  <td key={f} className={styles.data}>
                    <button
                      type="button"
                      id={`grid-${r}${f}${amount}`}
                      className={mergeClasses(styles.cell, !segment && styles.hole)}
                      style={segment ? look : undefined}
                      title={label}
                      aria-label={say("grid.cell", { r, f, m: amount, label })}
                      aria-haspopup="menu"
                      onClick={(event) => {
                        target.current = event.currentTarget;
                        setChosen({ r, f, index });
                      }}
                    >
                      <span className={styles.label}>{segment ? label : "?"}</span>
                    </button>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <Menu
        open={chosen !== null}
        onOpenChange={(_, { open }) => !open && close()}
        positioning={{ target: target.current, position: "below", align: "start" }}
        checkedValues={{ segment: [chosen ? (cells[chosen.index] ?? "") : ""] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const segment = segments.find(({ key }) => key === checkedItems[0]);
          if (chosen && segment) onChange(chosen, segment.key);
          close();
        }}
      >
        <MenuPopover>
          <MenuList>
            {segments.map(({ key, role, strength }) => (
              <MenuItemRadio key={key} name="segment" value={key}>
                <span className={styles.entry}>
                  <Swatch role={role} strength={strength} />
                  {labelOf(key)}
                </span>
              </MenuItemRadio>
            ))}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  );
}
