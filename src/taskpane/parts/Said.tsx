import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  said: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
    outline: "none",
  },
});

/** Text for screen readers only; with `title` it is where the focus lands on arrival. */
export function Said({
  as: Element = "span",
  title = false,
  role,
  children,
}: {
  as?: "span" | "h1";
  title?: boolean;
  role?: "status";
  children: ReactNode;
}) {
  return (
    <Element className={useStyles().said} role={role} {...(title ? { tabIndex: -1, "data-title": true } : {})}>
      {children}
    </Element>
  );
}
