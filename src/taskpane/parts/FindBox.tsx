import { makeStyles, SearchBox } from "@fluentui/react-components";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ box: { boxSizing: "border-box", width: "100%", maxWidth: "none" } });

/** A search over what the screen lists, as wide as the pane. */
export function FindBox({ label, value, onChange }: { label: string; value: string; onChange(value: string): void }) {
  const { say } = useWords();
  return (
    <SearchBox
      className={useStyles().box}
      placeholder={label}
      aria-label={label}
      dismiss={{ "aria-label": say("app.clear") }}
      value={value}
      onChange={(_, change) => onChange(change.value)}
    />
  );
}
