import { Button, makeStyles, Radio, RadioGroup, Text } from "@fluentui/react-components";
import { useId, useState } from "react";
import { useTextStyles } from "../parts/useTextStyles";
import { useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";
import type { QuestionView } from "../../worker/sessionApi";

const useStyles = makeStyles({
  form: { display: "flex", flexDirection: "column", alignItems: "flex-start", gap: "8px" },
  options: { marginInlineStart: "-8px" },
  about: { display: "block", marginTop: "4px", overflowWrap: "anywhere" },
  label: { overflowWrap: "anywhere" },
});

interface QuestionFormProps {
  readonly question: QuestionView;
  /** Id of the element that has the title of the question. */
  readonly titleId: string;
  onUse(value: string): void;
}

/** Why something is asked, its possible answers with an example of each, and the button that settles it. */
export function QuestionForm({ question, titleId, onUse }: QuestionFormProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const { busy } = useWorkState();
  const [value, setValue] = useState(question.value);
  const whyId = useId();
  const [first] = question.options;
  // What is the same whatever the answer is said once.
  const about = question.options.every(({ example }) => example === first?.example) ? first?.example : "";
  return (
    <div className={styles.form}>
      <Text id={whyId} size={200} className={texts.quiet}>
        {question.why}
        {about && <span className={styles.about}>{about}</span>}
      </Text>
      <RadioGroup
        className={styles.options}
        aria-labelledby={titleId}
        aria-describedby={whyId}
        value={value}
        onChange={(_, change) => setValue(change.value)}
      >
        {question.options.map((option) => (
          <Radio
            key={option.value}
            value={option.value}
            label={
              <>
                <span className={styles.label}>{option.label}</span>
                {option.example && !about && (
                  <Text block size={200} className={texts.quiet}>
                    {option.example}
                  </Text>
                )}
              </>
            }
          />
        ))}
      </RadioGroup>
      <Button appearance="primary" disabledFocusable={busy !== null} onClick={() => onUse(value)}>
        {say("ask.use")}
      </Button>
    </div>
  );
}
