import { Button, makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { useWords } from "../words/useWords";
import { Logo } from "./Logo";
import { shortPane } from "./sizes";
import { useTools } from "./useTools";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: "2px",
    height: "32px",
    paddingInline: "14px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
  },
  folds: { [shortPane]: { display: "none" } },
  name: {
    flexGrow: 1,
    marginInlineStart: "6px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  promise: { minWidth: 0, overflow: "hidden", textOverflow: "ellipsis", whiteSpace: "nowrap" },
});

/** The foot of every screen. The first run has the promise instead of an undo and a journal that would be empty. */
export function BrandBar({ bare }: { bare: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const tools = useTools();
  return (
    <footer className={mergeClasses(styles.bar, !bare && styles.folds)}>
      <Logo />
      <Text size={200} className={styles.name}>
        Clientele
      </Text>
      {bare && (
        <Text size={200} className={styles.promise}>
          {say("app.private")}
        </Text>
      )}
      {tools
        .filter(({ id }) => !bare || id === "tool-settings")
        .map(({ id, icon, label, disabled, onClick }) => (
          <Button
            key={id}
            id={id}
            size="small"
            appearance="subtle"
            icon={icon}
            aria-label={label}
            title={label}
            disabledFocusable={disabled}
            onClick={onClick}
          />
        ))}
    </footer>
  );
}
