import {
  Accordion,
  AccordionHeader,
  AccordionItem,
  AccordionPanel,
  makeStyles,
  mergeClasses,
} from "@fluentui/react-components";
import type { OptionDefinition, OptionValues } from "../../analyses/analysis";
import { useKept } from "../navigation/useNavigation";
import { useFoldStyles } from "../parts/useFoldStyles";
import { useWords } from "../words/useWords";
import { OptionField } from "./OptionField";

const useStyles = makeStyles({
  options: { display: "flex", flexDirection: "column", gap: "8px" },
  more: { marginTop: "4px" },
  panel: { display: "flex", flexDirection: "column", gap: "8px", marginInline: "8px", paddingTop: "4px" },
});

interface OptionsFormProps {
  readonly analysis: string;
  readonly options: readonly OptionDefinition[];
  readonly values: OptionValues;
  /** `undefined` says that what is typed is no value. */
  onChange(key: string, value: OptionValues[string] | undefined): void;
}

/** The options of an analysis: the first ones at hand, the others folded away. */
export function OptionsForm({ analysis, options, values, onChange }: OptionsFormProps) {
  const styles = useStyles();
  const { folds } = useFoldStyles();
  const { say } = useWords();
  const [open, setOpen] = useKept<readonly string[]>("more options", []);
  const field = (option: OptionDefinition) => (
    <OptionField
      key={option.key}
      analysis={analysis}
      option={option}
      value={values[option.key] ?? null}
      onChange={(value) => onChange(option.key, value)}
    />
  );
  const offered = options.filter(({ when }) => !when || values[when.option] === when.is);
  const more = offered.filter(({ primary }) => !primary);
  return (
    <>
      <div className={styles.options}>{offered.filter(({ primary }) => primary).map(field)}</div>
      {more.length > 0 && (
        <Accordion
          collapsible
          className={mergeClasses(folds, styles.more)}
          openItems={[...open]}
          onToggle={(_, { openItems }) => setOpen(openItems as string[])}
        >
          <AccordionItem value="more">
            <AccordionHeader as="h3" expandIconPosition="end">
              {say("analysis.more")}
            </AccordionHeader>
            <AccordionPanel className={styles.panel}>{more.map(field)}</AccordionPanel>
          </AccordionItem>
        </Accordion>
      )}
    </>
  );
}
