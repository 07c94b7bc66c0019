import { makeStyles, mergeClasses, Text, tokens } from "@fluentui/react-components";
import { QuestionCircleRegular } from "@fluentui/react-icons";
import { useEffect, useId, useRef } from "react";
import { Said } from "../parts/Said";
import { useTextStyles } from "../parts/useTextStyles";
import type { ReadOrders } from "../work/workState";
import { useWork } from "../work/useWork";
import { useWords } from "../words/useWords";
import { QuestionForm } from "./QuestionForm";

const useStyles = makeStyles({
  card: {
    padding: "12px",
    border: `1px solid ${tokens.colorBrandStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  head: { display: "flex", alignItems: "flex-start", gap: "8px", marginBottom: "4px" },
  icon: { flexShrink: 0, color: tokens.colorBrandForeground1 },
  title: {
    flexGrow: 1,
    margin: 0,
    outline: "none",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
  step: { flexShrink: 0, lineHeight: tokens.lineHeightBase300 },
});

/**
 * What must be answered before anything is written, one question at a time. The focus goes to the first one, from a
 * question answered to the next one, and after the last to the title of the screen.
 */
export function OpenQuestions({ orders }: { orders: ReadOrders }) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const work = useWork();
  const title = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  const open = orders.imported?.questions.filter((question) => question.open) ?? [];
  const [question] = open;
  const id = question?.id;
  const before = useRef<typeof id>(undefined);
  useEffect(() => {
    if (before.current === id) return;
    // The first question stands above the title of the screen, where the focus would pass it by.
    const isPassedBy = document.activeElement?.matches("body, [data-title]") ?? true;
    if (before.current !== undefined || isPassedBy)
      (title.current ?? document.querySelector<HTMLElement>("[data-title]"))?.focus();
    before.current = id;
  }, [id]);
  if (!question) return null;
  const total = orders.asked.length;
  const step = { step: total - open.length + 1, total };
  return (
    <section className={styles.card} aria-labelledby={titleId}>
      <div className={styles.head}>
        <QuestionCircleRegular fontSize={20} className={styles.icon} />
        <h2 id={titleId} ref={title} tabIndex={-1} className={styles.title}>
          {question.title}
        </h2>
        {total > 1 && (
          <>
            <Text size={200} className={mergeClasses(styles.step, texts.quiet, texts.figures)} aria-hidden>
              {say("ask.stepShort", step)}
            </Text>
            <Said>{say("ask.step", step)}</Said>
          </>
        )}
      </div>
      <QuestionForm
        key={question.id}
        question={question}
        titleId={titleId}
        onUse={(value) => void work.importing.answer(question.id, value)}
      />
    </section>
  );
}
