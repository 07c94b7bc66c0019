import { makeStyles } from "@fluentui/react-components";
import { BusyBar } from "../parts/BusyBar";
import { Screen } from "../parts/Screen";
import { useTextStyles } from "../parts/useTextStyles";
import { useWorkState } from "../work/useWork";
import type { Busy } from "../work/workState";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({ page: { display: "flex", flexDirection: "column", gap: "12px", marginBlock: "auto" } });

/** The orders are being read; nothing is written, and it can be stopped. */
export function ReadingScreen({ busy }: { busy: Busy }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const { selection } = useWorkState();
  return (
    <Screen bare view="reading">
      <div className={styles.page}>
        <h1 className={texts.headline} tabIndex={-1} data-title>
          {busy.doing === "inserting" || !selection ? say("reading.title") : selection.sheet}
        </h1>
        <BusyBar busy={busy} />
      </div>
    </Screen>
  );
}
