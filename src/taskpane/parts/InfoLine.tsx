import { Link, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "flex-start", gap: "8px", color: tokens.colorNeutralForeground2 },
  icon: { display: "flex", flexShrink: 0, fontSize: "20px" },
  link: { flexShrink: 0 },
});

interface InfoLineProps {
  readonly icon: ReactNode;
  readonly text: string;
  readonly quiet?: boolean;
  readonly link?: {
    readonly id: string;
    readonly label: string;
    /** What the link does, where its label alone does not tell it from others. */
    readonly name?: string;
    onClick(): void;
  };
}

/** One thing to know, with the way to more about it. */
export function InfoLine({ icon, text, quiet = false, link }: InfoLineProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  return (
    <div className={mergeClasses(styles.line, quiet && texts.quiet)}>
      <span className={styles.icon} aria-hidden>
        {icon}
      </span>
      <Text className={mergeClasses(texts.grow, texts.figures)}>{text}</Text>
      {link && (
        <Link as="button" id={link.id} className={styles.link} aria-label={link.name} onClick={link.onClick}>
          {link.label}
        </Link>
      )}
    </div>
  );
}
