import { makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  page: {
    display: "flex",
    flexDirection: "column",
    boxSizing: "border-box",
    minHeight: "100vh",
    padding: "16px",
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
  },
});

/** A page outside the navigation: the pane cannot work, and says why. */
export function Page({ children }: { children: ReactNode }) {
  return <main className={useStyles().page}>{children}</main>;
}
