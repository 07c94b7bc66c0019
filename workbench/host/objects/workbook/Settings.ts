import { invalidArgument } from "../../protocol/HostError";
import type { HostContext } from "../HostContext";
import { HostCollection } from "../HostCollection";
import { defineMembers, HostObject } from "../HostObject";

/**
 * `workbook.settings`: values an add-in keeps in the file. Any JSON value, kept as text so that nothing is shared.
 * `Office.context.document.settings` reads and writes the same ones. Not a part of the undo history, as in Excel.
 */
export class Settings extends HostCollection<Setting> {
  constructor(context: HostContext) {
    super(context, "SettingCollection");
  }

  items(): readonly Setting[] {
    return [...this.engine.allOwn("settings").keys()].map((key) => new Setting(this.context, key));
  }

  /** Keys are compared with case. */
  protected isNamed(setting: Setting, key: string): boolean {
    return setting.key === key;
  }

  add(key: string, value: unknown): Setting {
    if (!key) throw invalidArgument();
    const setting = new Setting(this.context, key);
    setting.setValue(value);
    return setting;
  }
}

export class Setting extends HostObject {
  constructor(
    context: HostContext,
    readonly key: string,
  ) {
    super(context, "Setting");
  }

  get value(): unknown {
    const text = this.engine.getOwn("settings", this.key);
    return text === undefined ? null : JSON.parse(text);
  }

  setValue(value: unknown): void {
    this.engine.setOwnWithoutUndo("settings", this.key, JSON.stringify(value ?? null));
  }
}

defineMembers<Settings>("SettingCollection", {
  methods: { Add: (settings, key: string, value: unknown) => settings.add(key, value) },
});

defineMembers<Setting>("Setting", {
  properties: {
    _Id: { get: (setting) => setting.key },
    Key: { get: (setting) => setting.key },
    Value: { get: (setting) => setting.value, set: (setting, value: unknown) => setting.setValue(value) },
  },
  methods: { Delete: (setting) => setting.engine.setOwnWithoutUndo("settings", setting.key, null) },
});
