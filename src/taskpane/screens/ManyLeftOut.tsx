import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import { useNavigation } from "../navigation/useNavigation";
import { useWork } from "../work/useWork";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  title: { display: "block" },
  actions: { flexWrap: "wrap" },
});

/** More rows are left out than a clean export has: the user sees why, and agrees or corrects. */
export function ManyLeftOut({ share }: { share: number }) {
  const styles = useStyles();
  const { say, percent } = useWords();
  const work = useWork();
  const { open } = useNavigation();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>
          {say("import.warning", { share: percent(share, 1) })}
        </MessageBarTitle>
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
