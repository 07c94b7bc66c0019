import type { OptionDefinition, OptionValues } from "../../analyses/analysis";
import type { CatalogueEntry } from "../../worker/sessionApi";
import { useWork, useWorkState } from "./useWork";

/** An option that has its own screen, with the other options of its analysis. */
export interface EditedOption<Kind extends OptionDefinition["kind"]> {
  readonly entry: CatalogueEntry;
  readonly option: Extract<OptionDefinition, { kind: Kind }>;
  readonly values: OptionValues;
  change(value: OptionValues[string]): void;
}

/** @param about "analysis/option"; gives `null` for an option that is not there (another source was read). */
export function useEditedOption<Kind extends OptionDefinition["kind"]>(
  about: string,
  kind: Kind,
): EditedOption<Kind> | null {
  const work = useWork();
  const { orders } = useWorkState();
  const [analysis = "", key = ""] = about.split("/");
  const entry = orders?.catalogue.find(({ id }) => id === analysis);
  const option = entry?.options.find(
    (candidate): candidate is Extract<OptionDefinition, { kind: Kind }> =>
      candidate.key === key && candidate.kind === kind,
  );
  if (!entry || !option) return null;
  return {
    entry,
    option,
    values: work.choosing.optionsOf(entry),
    change: (value) => work.choosing.change(analysis, key, value),
  };
}
