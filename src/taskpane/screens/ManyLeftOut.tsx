import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import type { ImportView } from "../../worker/sessionApi";
import { useNavigation } from "../navigation/useNavigation";
import { useTextStyles } from "../parts/useTextStyles";
import { useWork } from "../work/useWork";
import { useWords } from "../words/useWords";

/** Reasons named; the report has all of them. */
const reasonsShown = 3;

const useStyles = makeStyles({
  title: { display: "block" },
  actions: { flexWrap: "wrap" },
});

/** More rows are left out than a clean export has: the user sees why, and agrees or corrects. */
export function ManyLeftOut({ imported }: { imported: ImportView }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say, percent, number } = useWords();
  const work = useWork();
  const { open } = useNavigation();
  const reasons = imported.reasons.filter(({ outcome, expected }) => outcome === "rejected" && !expected);
  const list = reasons
    .slice(0, reasonsShown)
    .map(({ label, count }) => say("import.reasonCount", { label, count: number(count) }));
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          {say("import.warning", { share: percent(imported.alarmingShare, 1) })}
        </MessageBarTitle>
        <Text block className={texts.figures}>
          {[...list, ...(reasons.length > reasonsShown ? ["…"] : [])].join(" · ")}
        </Text>
        {say("import.warningText")}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        <Button size="small" id="warning-show" onClick={() => open("import")}>
          {say("import.show")}
        </Button>
        <Button size="small" onClick={() => work.importing.accept()}>
          {say("import.accept")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
