import { Combobox, Option } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { OptionDefinition } from "../../../analyses/analysis";
import { translate } from "../../../i18n/translate";
import { useServices } from "../../services";
import { useWork } from "../../work/useWork";
import { useWords } from "../../words/useWords";
import { OptionLine } from "./OptionLine";
import { useControlStyles } from "./useControlStyles";

/** Typing settles before the names are asked for. */
const typingSettles = 150;

interface CustomerOptionProps {
  readonly option: Extract<OptionDefinition, { kind: "customer" }>;
  /** `null` for the largest customer. */
  readonly value: string | null;
  onChange(value: string | null): void;
}

/** One customer, found by any part of its name. */
export function CustomerOption({ option, value, onChange }: CustomerOptionProps) {
  const styles = useControlStyles();
  const { say, language } = useWords();
  const { session } = useServices();
  const work = useWork();
  /** `null` while nothing is being typed. */
  const [typed, setTyped] = useState<string | null>(null);
  const [names, setNames] = useState<readonly string[]>([]);
  const search = typed ?? "";
  useEffect(() => {
    let current = true;
    const asking = setTimeout(
      () => void session.customerNames(search).then((found) => current && setNames(found), work.fail),
      search === "" ? 0 : typingSettles,
    );
    return () => {
      current = false;
      clearTimeout(asking);
    };
  }, [session, work, search]);
  const largest = say("option.largest");
  return (
    <OptionLine label={translate(language, option.label)}>
      {(labelId) => (
        <Combobox
          freeform
          className={styles.control}
          aria-labelledby={labelId}
          placeholder={say("option.findCustomer")}
          value={typed ?? value ?? largest}
          selectedOptions={[value ?? ""]}
          onChange={(event) => setTyped(event.target.value)}
          onFocus={(event) => event.target.select()}
          onBlur={() => setTyped(null)}
          onOptionSelect={(_, { optionValue }) => {
            // Typing over a name only takes the mark off it.
            if (optionValue === undefined) return;
            setTyped(null);
            onChange(optionValue === "" ? null : optionValue);
          }}
        >
          {search === "" && <Option value="">{largest}</Option>}
          {names.map((name) => (
            <Option key={name} value={name}>
              {name}
            </Option>
          ))}
          {search !== "" && names.length === 0 && (
            <Option disabled value="none">
              {say("option.noCustomer")}
            </Option>
          )}
        </Combobox>
      )}
    </OptionLine>
  );
}
