import { makeStyles, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  empty: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: "8px",
    maxWidth: "320px",
    marginBlock: "auto",
  },
  icon: { display: "flex", marginBottom: "4px", fontSize: "40px", color: tokens.colorBrandForeground1 },
  title: {
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: "8px", marginTop: "8px" },
});

interface EmptyStateProps {
  readonly icon: ReactNode;
  readonly title: string;
  readonly text: ReactNode;
  /** Whether its title is the h1 of the screen. */
  readonly first?: boolean;
  /** The ways out. */
  readonly children?: ReactNode;
}

/** A screen with nothing to show: what is missing, why, and the way out. */
export function EmptyState({ icon, title, text, first = false, children }: EmptyStateProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const Title = first ? "h1" : "h2";
  return (
    <div className={styles.empty}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Title className={styles.title} {...(first ? { tabIndex: -1, "data-title": true } : {})}>
        {title}
      </Title>
      <Text className={texts.quiet}>{text}</Text>
      {children && <div className={styles.actions}>{children}</div>}
    </div>
  );
}
