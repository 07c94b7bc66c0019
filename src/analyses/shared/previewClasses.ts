import type { PreviewChart, PreviewClass } from "../analysis";

/** Customers in all, and the total that the revenue of the classes is a share of, in cents. */
interface PreviewTotals {
  readonly customers: number;
  readonly totalCents: number;
}

/** One class as it was counted; `strength` where classes of one role differ. */
interface CountedClass extends Pick<PreviewClass, "key" | "label" | "role" | "customers"> {
  readonly cents: number;
  readonly strength?: number;
}

/**
 * The classes as the pane draws them, with their shares; a share of a total that is not positive means nothing and is 0.
 *
 * @example
 * previewClasses({ customers: 10, totalCents: 500 }, [{ key: "large", label: "Large", role: "strong", customers: 2, cents: 400 }])
 */
export const previewClasses = (
  { customers: all, totalCents }: PreviewTotals,
  classes: readonly CountedClass[],
): PreviewChart => ({
  kind: "classes",
  classes: classes.map(({ key, label, role, strength = 1, customers, cents }) => ({
    key,
    label,
    role,
    strength,
    customers,
    revenue: cents / 100,
    shareOfCustomers: customers / all,
    shareOfRevenue: totalCents > 0 ? cents / totalCents : 0,
  })),
});
