import type { ConfirmedMerge } from "../portfolio/orders/confirmedMerge";
import type { MergeProposal } from "../portfolio/orders/mergeProposal";
import { proposeMerges } from "../portfolio/orders/merges/proposeMerges";
import type { Orders } from "../portfolio/orders/orders";
import type { Language } from "../i18n/translate";
import { describeMerges } from "./describeMerges";
import type { MergeProposalView } from "./sessionApi";
import { sumUpNames, type NameTotals } from "./sumUpNames";

/** Names as they stand in the source, before any merge, and those that look like one customer. */
interface Proposed {
  readonly totals: NameTotals;
  readonly proposals: readonly MergeProposal[];
}

/** Among more customers than this the search takes a second and more: it waits until somebody asks for it. */
const quickCustomers = 20_000;

/**
 * The confirmed merges of a source, and the names that could be merged: looked at as they were written, so that a confirmed
 * merge stays in sight. Orders must be read before anything is asked.
 */
export class NameProposals {
  private confirmed: readonly ConfirmedMerge[];
  private written: (() => Orders) | null = null;
  private reading = "";
  private customers = 0;
  private proposed: Proposed | null = null;

  constructor(merges: readonly ConfirmedMerge[] = []) {
    this.confirmed = merges;
  }

  /** The same names and proposals, to come back to. */
  copy(): NameProposals {
    return Object.assign(new NameProposals(), this);
  }

  get merges(): readonly ConfirmedMerge[] {
    return this.confirmed;
  }

  /** Replaces the confirmed merges; the names as they are written stay. */
  confirm(merges: readonly ConfirmedMerge[]): void {
    this.confirmed = merges;
  }

  /**
   * Takes in the orders just read.
   *
   * @param reading What they were read by, merges apart: names read the same way are not looked at again.
   * @param readUnmerged Reads them again without any merge; called when there are merges and somebody asks.
   */
  read(orders: Orders, reading: string, readUnmerged: () => Orders): void {
    this.written = this.confirmed.length === 0 ? () => orders : readUnmerged;
    this.customers = orders.customer.names.length;
    if (reading !== this.reading) this.proposed = null;
    this.reading = reading;
  }

  /** Proposals nobody has confirmed; `null` while so many customers were not looked through. */
  get open(): number | null {
    if (this.proposed === null && this.customers > quickCustomers) return null;
    const merged = new Set(this.confirmed.flatMap(({ from, to }) => [from, to]));
    return this.look().proposals.filter(({ names }) => names.filter((name) => merged.has(name)).length < 2).length;
  }

  describe(language: Language): MergeProposalView[] {
    const { totals, proposals } = this.look();
    return describeMerges(totals, proposals, this.confirmed, language);
  }

  private look(): Proposed {
    if (!this.proposed) {
      const totals = sumUpNames(this.written!());
      this.proposed = { totals, proposals: proposeMerges(totals) };
    }
    return this.proposed;
  }
}
