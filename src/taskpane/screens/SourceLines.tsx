import { makeStyles, tokens } from "@fluentui/react-components";
import {
  CheckmarkCircleRegular,
  EyeOffRegular,
  InfoRegular,
  PeopleListRegular,
  PeopleTeamRegular,
} from "@fluentui/react-icons";
import type { ImportView } from "../../worker/sessionApi";
import { useNavigation } from "../navigation/useNavigation";
import { InfoLine } from "../parts/InfoLine";
import { kindOf } from "../work/kindOf";
import type { ReadOrders } from "../work/workState";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: "10px" },
  good: { color: tokens.colorPaletteGreenForeground1 },
});

/** What became of the rows, and what can still be improved: one line each, with the way to it. */
export function SourceLines({ orders, imported }: { orders: ReadOrders; imported: ImportView }) {
  const { proposals } = orders;
  return (
    <div className={useStyles().lines}>
      <RowsLeftOut imported={imported} />
      <HiddenRows imported={imported} />
      {proposals.length > 0 && <AlikeNames proposals={proposals} />}
      {kindOf(orders) === "orders" && <CustomerList joined={imported.joined} />}
    </div>
  );
}

function RowsLeftOut({ imported }: { imported: ImportView }) {
  const styles = useStyles();
  const { say } = useWords();
  const { open } = useNavigation();
  const { rejected, merged } = imported.report;
  const parts = [
    rejected > 0 && say("import.out", { n: rejected }),
    merged > 0 && say(rejected > 0 ? "import.alsoMerged" : "import.merged", { n: merged }),
  ].filter(Boolean);
  return (
    <InfoLine
      icon={parts.length > 0 ? <InfoRegular /> : <CheckmarkCircleRegular className={styles.good} />}
      text={parts.length > 0 ? parts.join(", ") : say("import.all")}
      link={{ id: "import-show", label: say("import.show"), onClick: () => open("import") }}
    />
  );
}

function HiddenRows({ imported }: { imported: ImportView }) {
  const { say } = useWords();
  const { open } = useNavigation();
  // While it is asked about them, the question says it.
  const question = imported.report.questions.find(
    ({ id, asks, answered }) => id === "hiddenRows" && (answered || !asks),
  );
  const rows = question?.options.find(({ rows: n }) => n !== undefined)?.rows;
  if (!question || rows === undefined) return null;
  return (
    <InfoLine
      icon={<EyeOffRegular />}
      text={say(question.value === "leaveOut" ? "source.hiddenOut" : "source.hiddenKept", { n: rows })}
      link={{
        id: "source-hidden",
        label: say("import.change"),
        name: say("source.hiddenChange"),
        onClick: () => open("question", "hiddenRows"),
      }}
    />
  );
}

function AlikeNames({ proposals }: { proposals: ReadOrders["proposals"] }) {
  const { say } = useWords();
  const { open } = useNavigation();
  const proposed = proposals.filter(({ confirmed }) => confirmed === null);
  const names = proposed.reduce((sum, proposal) => sum + proposal.names.length, 0);
  return (
    <InfoLine
      icon={<PeopleTeamRegular />}
      text={
        proposed.length > 0
          ? say("merges.line", { names, n: proposed.length })
          : say("merges.confirmedLine", { n: proposals.length })
      }
      link={{ id: "source-merges", label: say("merges.review"), onClick: () => open("merges") }}
    />
  );
}

function CustomerList({ joined }: { joined: ImportView["joined"] }) {
  const { say } = useWords();
  const { open } = useNavigation();
  return (
    <InfoLine
      icon={<PeopleListRegular />}
      text={joined ? say("join.joined", { sheet: joined.sheet, n: joined.matched }) : say("join.offer")}
      link={{
        id: "source-join",
        label: say(joined ? "join.details" : "join.open"),
        name: joined ? say("join.detailsOf") : undefined,
        onClick: () => open("join"),
      }}
    />
  );
}
