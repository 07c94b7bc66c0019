import {
  CommandType,
  type IMutation,
  ICommandService,
  IResourceManagerService,
  UniverInstanceType,
  type Injector,
} from "@univerjs/core";
import type { ChartDescription } from "./chartDescription";

/** Options of `worksheet.protection.protect`, as Excel names them; absent means refused. */
export interface SheetProtection {
  readonly allowAutoFilter?: boolean;
  readonly allowDeleteColumns?: boolean;
  readonly allowDeleteRows?: boolean;
  readonly allowEditObjects?: boolean;
  readonly allowEditScenarios?: boolean;
  readonly allowFormatCells?: boolean;
  readonly allowFormatColumns?: boolean;
  readonly allowFormatRows?: boolean;
  readonly allowInsertColumns?: boolean;
  readonly allowInsertHyperlinks?: boolean;
  readonly allowInsertRows?: boolean;
  readonly allowPivotTables?: boolean;
  readonly allowSort?: boolean;
  readonly selectionMode?: string;
  /** Kept only to be compared: a real workbook keeps a hash. */
  readonly password?: string;
}

/** What Excel knows of a table and Univer does not. */
export interface TableOptions {
  readonly showBandedRows?: boolean;
  readonly showBandedColumns?: boolean;
  readonly showFilterButton?: boolean;
  readonly highlightFirstColumn?: boolean;
  readonly highlightLastColumn?: boolean;
}

/** The parts of a workbook that Univer does not model, each a map from id to plain data. */
export interface OwnStoreTypes {
  readonly charts: ChartDescription;
  /** By sheet id. */
  readonly protections: SheetProtection;
  /** By table id. */
  readonly tableOptions: TableOptions;
  /** The add-in's settings by key: JSON text. */
  readonly settings: string;
  /** Excel's own words for things Univer keeps in others or not at all; by `Class:id`. */
  readonly stored: Readonly<Record<string, unknown>>;
}

export type OwnStoreName = keyof OwnStoreTypes;

export interface SetOwnParams {
  readonly unitId: string;
  readonly store: OwnStoreName;
  readonly id: string;
  readonly value: unknown;
}

/** Where a snapshot of the workbook carries them: JSON of a list of [id, value] by store. */
export const ownStoresResource = "WORKBENCH_OWN_STORES";

export const setOwnMutationId = "workbench.mutation.set-own";

/**
 * Holds those parts, changed only through a mutation of our own: undo, redo and saving then work as for Univer's own data.
 */
export class OwnStores {
  private readonly maps: { readonly [Name in OwnStoreName]: Map<string, OwnStoreTypes[Name]> } = {
    charts: new Map(),
    protections: new Map(),
    tableOptions: new Map(),
    settings: new Map(),
    stored: new Map(),
  };

  onSet: (store: OwnStoreName, id: string) => void = () => {};

  constructor(injector: Injector) {
    const mutation: IMutation<SetOwnParams> = {
      id: setOwnMutationId,
      type: CommandType.MUTATION,
      handler: (_accessor, { store, id, value }) => {
        const map = this.maps[store] as Map<string, unknown>;
        if (value === null || value === undefined) map.delete(id);
        else map.set(id, value);
        this.onSet(store, id);
        return true;
      },
    };
    injector.get(ICommandService).registerCommand(mutation);
    injector.get(IResourceManagerService).registerPluginResource({
      // The type allows only names of Univer's own plugins.
      pluginName: ownStoresResource as never,
      businesses: [UniverInstanceType.UNIVER_SHEET],
      toJson: () => JSON.stringify(Object.fromEntries(this.names.map((name) => [name, [...this.maps[name]]]))),
      parseJson: (text: string) => JSON.parse(text) as Record<OwnStoreName, [string, never][]>,
      onLoad: (_unitId, data) => {
        for (const name of this.names) for (const [id, value] of data[name] ?? []) this.maps[name].set(id, value);
      },
      onUnLoad: () => {
        for (const name of this.names) this.maps[name].clear();
      },
    });
  }

  get<Name extends OwnStoreName>(store: Name, id: string): OwnStoreTypes[Name] | undefined {
    return this.maps[store].get(id);
  }

  all<Name extends OwnStoreName>(store: Name): ReadonlyMap<string, OwnStoreTypes[Name]> {
    return this.maps[store];
  }

  private get names(): OwnStoreName[] {
    return Object.keys(this.maps) as OwnStoreName[];
  }
}
