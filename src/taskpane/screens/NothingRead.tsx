import { Button } from "@fluentui/react-components";
import { TableSearchRegular } from "@fluentui/react-icons";
import { useNavigation } from "../navigation/useNavigation";
import { EmptyState } from "../parts/EmptyState";
import { Screen } from "../parts/Screen";
import { useWords } from "../words/useWords";

/** Analyses and customers come from orders: without them, the way to the first tab. */
export function NothingRead() {
  const { say } = useWords();
  const { choose } = useNavigation();
  return (
    <Screen>
      <EmptyState icon={<TableSearchRegular />} title={say("empty.title")} text={say("segments.emptyText")}>
        <Button appearance="primary" onClick={() => choose("portfolio")}>
          {say("segments.start")}
        </Button>
      </EmptyState>
    </Screen>
  );
}
