import { Button, makeStyles, mergeClasses, Radio, RadioGroup, Text, tokens } from "@fluentui/react-components";
import { useNavigation } from "../navigation/useNavigation";
import { Screen } from "../parts/Screen";
import { Section } from "../parts/Section";
import { useTextStyles } from "../parts/useTextStyles";
import { useServices } from "../services";
import { useWords } from "../words/useWords";
import { useLanguageChoice, type LanguageChoice } from "../words/useLanguageChoice";
import { RemoveDialog } from "./RemoveDialog";

const useStyles = makeStyles({
  radios: { marginInlineStart: "-8px", flexWrap: "wrap" },
  hint: { display: "block", marginTop: "4px" },
  remove: { marginTop: "10px", color: tokens.colorStatusDangerForeground1 },
});

/** Language, and the way to take everything away. */
export function SettingsScreen() {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const { version } = useServices().environment;
  const { back } = useNavigation();
  const { choice, choose } = useLanguageChoice();
  return (
    <Screen title={say("settings.title")}>
      <Section title={say("settings.language")}>
        <RadioGroup
          className={styles.radios}
          layout="horizontal"
          aria-label={say("settings.language")}
          value={choice}
          onChange={(_, { value }) => choose(value as LanguageChoice)}
        >
          <Radio value="auto" label={say("settings.auto")} />
          <Radio value="fr" label={<span lang="fr">Français</span>} />
          <Radio value="en" label={<span lang="en">English</span>} />
        </RadioGroup>
        <Text size={200} className={mergeClasses(texts.quiet, styles.hint)}>
          {say("settings.languageHint")}
        </Text>
      </Section>
      <Section title={say("settings.workbook")}>
        <Text className={texts.quiet}>{say("settings.workbookText")}</Text>
        <RemoveDialog onRemoved={back}>
          <Button className={styles.remove}>{say("remove.action")}</Button>
        </RemoveDialog>
      </Section>
      <Section title={say("settings.about")}>
        <Text className={texts.quiet}>
          {say("settings.version", { version })} · {say("app.private")}
        </Text>
      </Section>
    </Screen>
  );
}
