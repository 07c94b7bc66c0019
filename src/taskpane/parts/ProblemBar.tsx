import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
  Text,
} from "@fluentui/react-components";
import { describeProblem } from "../../i18n/describeProblem";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  title: { display: "block" },
  next: { display: "block", marginTop: "2px" },
  actions: { flexWrap: "wrap" },
});

/** What went wrong, why, and what to do next, on top of the screen where it happened. */
export function ProblemBar() {
  const styles = useStyles();
  const { say, language } = useWords();
  const work = useWork();
  const { failure, busy } = useWorkState();
  if (!failure) return null;
  const { what, why, next } = describeProblem(language, failure.error);
  const { retry } = failure;
  return (
    <MessageBar intent="error" layout="multiline" politeness="assertive">
      <MessageBarBody>
        <MessageBarTitle className={styles.title}>{what}</MessageBarTitle>
        {why}
        {next && (
          <Text as="span" className={styles.next}>
            {next}
          </Text>
        )}
      </MessageBarBody>
      <MessageBarActions className={styles.actions}>
        {retry && (
          <Button size="small" disabled={busy !== null} onClick={retry}>
            {say("problem.retry")}
          </Button>
        )}
        <Button size="small" onClick={work.dismiss}>
          {say("problem.dismiss")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
