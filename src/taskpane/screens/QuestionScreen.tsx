import { makeStyles, Text, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { QuestionView } from "../../worker/sessionApi";
import { useNavigation } from "../navigation/useNavigation";
import { BusyBar } from "../parts/BusyBar";
import { Screen } from "../parts/Screen";
import { useTextStyles } from "../parts/useTextStyles";
import { kindOf } from "../work/kindOf";
import { useWork, useWorkState } from "../work/useWork";
import type { ReadOrders } from "../work/workState";
import { useWords, type PaneText } from "../words/useWords";
import { QuestionForm } from "./QuestionForm";

const useStyles = makeStyles({
  title: {
    margin: "0 0 -12px",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** What the list holds can always be corrected, even where nothing made it doubtful. */
const kindQuestion = (orders: ReadOrders, { say }: PaneText): QuestionView => ({
  id: "kind",
  title: say("ask.kind"),
  why: say("ask.kindWhy"),
  options: [
    { value: "orders", label: say("ask.orders"), example: say("ask.ordersExample") },
    { value: "customers", label: say("ask.customers"), example: say("ask.customersExample") },
  ],
  value: kindOf(orders),
  open: false,
});

/** One decision about the source, to be changed. */
export function QuestionScreen({ about }: { about: string }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const text = useWords();
  const work = useWork();
  const { orders, busy } = useWorkState();
  const { back } = useNavigation();
  const titleId = useId();
  if (!orders) return null;
  const asked = orders.imported?.questions.find(({ id }) => id === about);
  const question = asked ?? (about === "kind" ? kindQuestion(orders, text) : undefined);
  if (!question)
    return (
      <Screen title={text.say("import.decision")}>
        <Text className={texts.quiet}>{text.say("ask.gone")}</Text>
      </Screen>
    );
  const use = async (value: string) => {
    if (await work.importing.answer(question.id, value)) back();
  };
  return (
    <Screen title={text.say("import.decision")} footer={busy && <BusyBar busy={busy} />}>
      <h2 id={titleId} className={styles.title}>
        {question.title}
      </h2>
      <QuestionForm question={question} titleId={titleId} onUse={(value) => void use(value)} />
    </Screen>
  );
}
