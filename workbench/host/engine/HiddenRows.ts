import {
  ICommandService,
  type ICommandInfo,
  type Injector,
  IUniverInstanceService,
  UniverInstanceType,
  type Workbook,
  type Worksheet,
} from "@univerjs/core";
import { FormulaDataModel } from "@univerjs/engine-formula";
import { SetRangeValuesMutation } from "@univerjs/sheets";

type Hidden = Readonly<Record<number, { readonly hd: 1 }>>;

/** What of Univer's model lists hidden rows. */
interface HiddenRowsSource {
  getHiddenRowsFiltered(): Record<string, Record<string, Hidden>>;
}

/** After these the rows of a sheet may be hidden otherwise: tables apply their filters when their sheet comes to the front. */
const mayHide = /^sheet\.(mutation\.|operation\.set-worksheet-active$)/;

/**
 * Remembers which rows of each sheet are hidden. Univer asks every row of the workbook at the start of each calculation,
 * which a million rows make too long to be asked at every write; writing values hides none.
 */
export class HiddenRows {
  private readonly known = new WeakMap<Worksheet, Hidden>();
  private readonly instances: IUniverInstanceService;

  constructor(injector: Injector) {
    this.instances = injector.get(IUniverInstanceService);
    injector.get(ICommandService).onCommandExecuted((command) => this.observe(command));
    (injector.get(FormulaDataModel) as unknown as HiddenRowsSource).getHiddenRowsFiltered = () =>
      Object.fromEntries(
        this.workbooks().map((workbook) => [
          workbook.getUnitId(),
          Object.fromEntries(workbook.getSheets().map((sheet) => [sheet.getSheetId(), this.hiddenIn(sheet)])),
        ]),
      );
  }

  private observe({ id, params }: ICommandInfo): void {
    if (!mayHide.test(id) || id === SetRangeValuesMutation.id) return;
    const { subUnitId } = (params ?? {}) as { readonly subUnitId?: string };
    for (const sheet of this.workbooks().flatMap((workbook) => workbook.getSheets()))
      if (subUnitId === undefined || sheet.getSheetId() === subUnitId) this.known.delete(sheet);
  }

  private hiddenIn(sheet: Worksheet): Hidden {
    const known = this.known.get(sheet);
    if (known) return known;
    const hidden: Record<number, { readonly hd: 1 }> = {};
    for (let row = 0; row < sheet.getRowCount(); row++) if (!sheet.getRowVisible(row)) hidden[row] = { hd: 1 };
    this.known.set(sheet, hidden);
    return hidden;
  }

  private workbooks(): Workbook[] {
    return this.instances.getAllUnitsForType<Workbook>(UniverInstanceType.UNIVER_SHEET);
  }
}
