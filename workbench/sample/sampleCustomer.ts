import type { BuyingProfile } from "./buyingProfile";
import type { Territory } from "./territories";
import type { Trade } from "./trades";

/** The level of purchases on a day, 1 being the customer's usual level. */
export type Course = (day: number) => number;

/** A customer of the wholesaler before any order is drawn. */
export interface SampleCustomer {
  readonly name: string;
  readonly trade: Trade;
  readonly territory: Territory;
  readonly profile: BuyingProfile;
  readonly course: Course;
  /** Orders in an average month at the usual level. */
  readonly ordersPerMonth: number;
  /** Usual net amount of an order, in cents. */
  readonly basketCents: number;
  /** Factor on the margin rate of a family: what this customer negotiated. */
  readonly marginFactor: number;
}
