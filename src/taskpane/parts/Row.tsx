import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { ChevronRightRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import { useButtonStyles } from "./useButtonStyles";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    gap: "12px",
    boxSizing: "border-box",
    width: "calc(100% + 16px)",
    minHeight: "48px",
    marginInline: "-8px",
    padding: "8px",
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":disabled": { color: tokens.colorNeutralForegroundDisabled, cursor: "default", backgroundColor: "transparent" },
  },
  text: { display: "flex", flexDirection: "column", flexGrow: 1, minWidth: 0 },
  title: { overflowWrap: "anywhere" },
  // Two lines at most: only what comes second may be cut.
  caption: { display: "-webkit-box", WebkitLineClamp: 2, WebkitBoxOrient: "vertical", overflow: "hidden" },
  icon: { display: "flex", flexShrink: 0, fontSize: "20px", color: tokens.colorNeutralForeground2 },
  end: { display: "flex", flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  figure: { flexShrink: 0, textAlign: "end", fontVariantNumeric: "tabular-nums" },
});

interface RowProps {
  readonly id: string;
  readonly icon?: ReactNode;
  readonly title: string;
  readonly caption?: ReactNode;
  readonly figure?: string;
  /** What ends the row; a chevron when it opens a screen. */
  readonly end?: ReactNode;
  readonly dim?: boolean;
  readonly disabled?: boolean;
  readonly current?: boolean;
  onClick(): void;
}

/** One line that opens or does something. */
export function Row({
  id,
  icon,
  title,
  caption,
  figure,
  end = <ChevronRightRegular />,
  dim = false,
  disabled = false,
  current,
  onClick,
}: RowProps) {
  const styles = useStyles();
  const buttons = useButtonStyles();
  const texts = useTextStyles();
  return (
    <li>
      <button
        type="button"
        id={id}
        className={mergeClasses(buttons.line, styles.row)}
        disabled={disabled}
        aria-current={current ? "true" : undefined}
        onClick={onClick}
      >
        {icon && <span className={mergeClasses(styles.icon, dim && texts.quiet)}>{icon}</span>}
        <span className={styles.text}>
          <Text weight={caption ? "semibold" : "regular"} className={mergeClasses(styles.title, dim && texts.quiet)}>
            {title}
          </Text>
          {caption && (
            <Text size={200} className={mergeClasses(texts.quiet, styles.caption)}>
              {caption}
            </Text>
          )}
        </span>
        {figure && <Text className={styles.figure}>{figure}</Text>}
        {end && <span className={styles.end}>{end}</span>}
      </button>
    </li>
  );
}
