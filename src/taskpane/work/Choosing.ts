import type { OptionValues } from "../../analyses/analysis";
import type { CatalogueEntry } from "../../worker/sessionApi";
import { initialOptions } from "./initialOptions";
import { KeptOptions } from "./KeptOptions";
import type { WorkStore } from "./WorkStore";

/** Setting of the workbook where options are kept. */
const optionsKey = "options";

/** What is chosen in the options of the analyses: as long as the orders are there, and with Apply in the workbook. */
export class Choosing {
  private kept = KeptOptions.parse(null);

  constructor(private readonly store: WorkStore) {}

  /** Begins again with what the workbook keeps, for orders that are being read. */
  async begin(): Promise<void> {
    const { excel } = this.store.services;
    // Without it, options are as they come: nothing to tell the user.
    this.kept = KeptOptions.parse(await excel.readSetting(optionsKey).catch(() => null));
    this.store.set({ chosen: {} });
  }

  /** The options of an analysis: what was chosen, else what the workbook keeps, else as they come. */
  optionsOf({ id, options }: Pick<CatalogueEntry, "id" | "options">): OptionValues {
    return { ...initialOptions(options), ...this.kept.of(id, options), ...this.store.state.chosen[id] };
  }

  change(analysis: string, key: string, value: OptionValues[string]): void {
    const { chosen } = this.store.state;
    this.store.set({ chosen: { ...chosen, [analysis]: { ...chosen[analysis], [key]: value } } });
  }

  /** Everything as it comes, for options that turn out not to be possible. */
  reset({ id, options }: Pick<CatalogueEntry, "id" | "options">): void {
    const { chosen } = this.store.state;
    this.store.set({ chosen: { ...chosen, [id]: initialOptions(options) } });
  }

  /** Keeps the options of an analysis in the workbook. */
  async keep({ id, options }: Pick<CatalogueEntry, "id" | "options">, values: OptionValues): Promise<void> {
    const kept = this.kept.with(id, options, values);
    if (kept.toString() === this.kept.toString()) return;
    this.kept = kept;
    // The result is written: a workbook that keeps no settings only has them chosen again next time.
    await this.store.services.excel.writeSetting(optionsKey, kept.toString()).catch(() => undefined);
  }
}
