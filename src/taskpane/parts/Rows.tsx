import { makeStyles, useArrowNavigationGroup } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  rows: { display: "flex", flexDirection: "column", margin: 0, padding: 0, listStyleType: "none" },
});

/** A list of rows: one tab stop, arrow keys inside. */
export function Rows({ label, children }: { label: string; children: ReactNode }) {
  const arrows = useArrowNavigationGroup({ axis: "vertical", memorizeCurrent: true });
  return (
    <ul className={useStyles().rows} aria-label={label} {...arrows}>
      {children}
    </ul>
  );
}
