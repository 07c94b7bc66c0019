import { IUndoRedoService, LogLevel, Univer, type IUniverConfig, type Plugin, type PluginCtor } from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import { GroupingUndoRedoService } from "./GroupingUndoRedoService";

type PluginEntry = PluginCtor<Plugin> | [PluginCtor<Plugin>, unknown];

export interface UniverOptions extends Partial<IUniverConfig> {
  /** Univer's presets: bundles of plugins that belong together. */
  readonly presets: readonly { readonly plugins: readonly unknown[] }[];
  readonly plugins?: readonly unknown[];
}

/**
 * Starts Univer with our undo service in place of its own. The preset package that normally does this also installs
 * proprietary plugins, so the dozen lines are here. A plugin named by several presets is registered once, the last wins.
 */
export function createUniver({ presets, plugins = [], ...config }: UniverOptions): { univer: Univer; api: FUniver } {
  const univer = new Univer({
    logLevel: LogLevel.WARN,
    override: [[IUndoRedoService, { useClass: GroupingUndoRedoService }]],
    ...config,
  });
  const unique = new Map<string, PluginEntry>();
  for (const entry of [...presets.flatMap((preset) => preset.plugins), ...plugins] as PluginEntry[]) {
    const name = (Array.isArray(entry) ? entry[0] : entry).pluginName;
    unique.delete(name);
    unique.set(name, entry);
  }
  for (const entry of unique.values()) {
    if (Array.isArray(entry)) univer.registerPlugin(entry[0], entry[1] as never);
    else univer.registerPlugin(entry);
  }
  return { univer, api: FUniver.newAPI(univer) };
}
