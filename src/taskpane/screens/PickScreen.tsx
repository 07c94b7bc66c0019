import { Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { EmptyState } from "../parts/EmptyState";
import { Screen } from "../parts/Screen";
import { useNavigation } from "../navigation/useNavigation";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

/** Nothing is read, or another list is wanted: which cell to click, and the button that reads around it. */
export function PickScreen() {
  const { say } = useWords();
  const work = useWork();
  const { selection } = useWorkState();
  useEffect(() => work.reading.watchSelection(), [work]);
  const { home } = useNavigation();
  const start = (reading: () => Promise<void>) => () => {
    home();
    void reading();
  };
  const found = selection?.looksLikeOrders ?? false;
  return (
    <Screen ownTitle view="pick">
      <EmptyState
        first
        icon={<TableSearchRegular />}
        title={found ? say("welcome.found", { sheet: selection!.sheet }) : say("empty.title")}
        text={found ? selection!.address : say("empty.text")}
      >
        <Button appearance="primary" onClick={start(() => work.reading.read())}>
          {found ? say("welcome.start") : say("empty.read")}
        </Button>
        <Button onClick={start(() => work.reading.readSample())}>{say("welcome.sample")}</Button>
      </EmptyState>
    </Screen>
  );
}
