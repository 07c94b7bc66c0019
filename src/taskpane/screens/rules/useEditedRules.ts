import type { CustomerRule, CustomerRules } from "../../../portfolio/segmentation/rules/customerRule";
import { useEditedOption } from "../../work/useEditedOption";

/** The rules of an option and what can be done with them. */
export function useEditedRules(about: string) {
  const edited = useEditedOption(about, "rules");
  if (!edited) return null;
  const { option, values, change } = edited;
  const rules = (values[option.key] ?? option.initial) as CustomerRules;
  const withRules = (list: readonly CustomerRule[]) => change({ ...rules, rules: list });
  return {
    ...edited,
    rules,
    add: (rule: CustomerRule) => withRules([...rules.rules, rule]),
    replace: (at: number, rule: CustomerRule) =>
      withRules(rules.rules.map((other, index) => (index === at ? rule : other))),
    remove: (at: number) => withRules(rules.rules.filter((_, index) => index !== at)),
    /** Moves a rule one place up (−1) or down (1). */
    move: (at: number, by: -1 | 1) => {
      const list = [...rules.rules];
      const [moved] = list.splice(at, 1);
      list.splice(at + by, 0, moved!);
      withRules(list);
    },
    setOtherwise: (otherwise: CustomerRules["otherwise"]) => change({ ...rules, otherwise }),
    startAgain: () => change(option.initial),
  };
}
