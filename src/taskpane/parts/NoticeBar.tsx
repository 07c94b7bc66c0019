import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

/** What was done where the screen itself does not show it, with the way back. */
export function NoticeBar() {
  const { say } = useWords();
  const work = useWork();
  const { notice, undoable, busy } = useWorkState();
  if (!notice) return null;
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{notice.text}</MessageBarBody>
      <MessageBarActions>
        {notice.canUndo && undoable !== null && (
          <Button size="small" disabled={busy !== null} onClick={() => void work.takingBack.undo()}>
            {say("result.undo")}
          </Button>
        )}
        <Button size="small" onClick={work.dismiss}>
          {say("problem.dismiss")}
        </Button>
      </MessageBarActions>
    </MessageBar>
  );
}
