import type { SampleCustomer } from "./sampleCustomer";

/** One document of the sample. A credit note has a number of its own, and negative amounts. */
export interface SampleOrder {
  readonly number: string;
  readonly day: number;
  readonly customer: SampleCustomer;
  readonly cents: number;
  readonly marginCents: number;
  /** Index into `families`. */
  readonly family: number;
  readonly creditNote: boolean;
}
