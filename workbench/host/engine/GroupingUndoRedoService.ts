import { LocalUndoRedoService, type IMutationInfo, type IUndoRedoItem, type Nullable } from "@univerjs/core";

/** Nothing on the wire says "the end of Excel.run": a group closes this long after the last batch. */
const groupPause = 400;
const lateness = 50;

/**
 * One undo step per action of the add-in. Univer's own batching appends inverse mutations in forward order (two writes of
 * one cell would undo to the middle value) and its stack holds only 20 steps, so one large report would wipe the user's.
 */
export class GroupingUndoRedoService extends LocalUndoRedoService {
  private group: IUndoRedoItem[] = [];
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** The workbook whose steps are grouped. */
  workbookId = "";
  /** True only while the host applies an add-in's batch, which it does synchronously. */
  capturing = false;
  /** Steps that must not be recorded at all. */
  isIgnored: (item: IUndoRedoItem) => boolean = () => false;

  override pushUndoRedo(item: IUndoRedoItem): void {
    if (this.isIgnored(item)) return;
    // The cell editor and the formula bar are documents with their own steps; they react to our writes.
    if (item.unitID !== this.workbookId) return super.pushUndoRedo(item);
    if (this.capturing) {
      this.group.push(item);
      return;
    }
    this.closeGroup();
    super.pushUndoRedo(item);
  }

  /** A batch is being answered, however long it takes: it belongs to the action under way. */
  keepGroupOpen(): void {
    clearTimeout(this.timer);
  }

  /** Closes the group unless another batch follows soon. */
  closeGroupSoon(): void {
    clearTimeout(this.timer);
    if (!this.group.length) return;
    const due = performance.now() + groupPause;
    this.timer = setTimeout(() => {
      // A timer that rings late has slept through a calculation, and so has the message with the next batch.
      if (performance.now() - due > lateness) this.closeGroupSoon();
      else this.closeGroup();
    }, groupPause);
  }

  closeGroup(): void {
    clearTimeout(this.timer);
    if (!this.group.length) return;
    const items = this.group;
    this.group = [];
    const redoMutations: IMutationInfo[] = items.flatMap((item) => item.redoMutations);
    const undoMutations: IMutationInfo[] = items.reverse().flatMap((item) => item.undoMutations);
    super.pushUndoRedo({ unitID: this.workbookId, undoMutations, redoMutations });
  }

  override pitchTopUndoElement(): Nullable<IUndoRedoItem> {
    this.closeGroup();
    return super.pitchTopUndoElement();
  }

  override dispose(): void {
    clearTimeout(this.timer);
    super.dispose();
  }
}
