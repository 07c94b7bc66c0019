import { customerPositions } from "../../portfolio/customerPositions";
import type { Customers } from "../../portfolio/customers";
import { largestFirst } from "../../portfolio/largestFirst";
import type { CodedText } from "../../portfolio/orders/codedText";
import { Problem } from "../../portfolio/problem";
import type { Role } from "../../portfolio/role";
import { classifyAbc } from "../../portfolio/segmentation/classifyAbc";
import { classifyPmg } from "../../portfolio/segmentation/classifyPmg";
import { proposePmgCuts } from "../../portfolio/segmentation/proposePmgCuts";
import { foldCase } from "../../portfolio/statistics/foldCase";
import { breakDown, type BrokenDown, type Group } from "../../portfolio/statistics/breakDown";
import { translate } from "../../i18n/translate";
import { weightWords } from "../../i18n/weightWords";
import type { AnalysisInput } from "../analysis";
import { sizeRole } from "../pmg/sizeRole";
import { abcLabels, abcRoles } from "../shared/abcLabels";
import { customersAsOf } from "../shared/customersAsOf";
import { readOptions } from "../shared/readOptions";
import { speaker } from "../shared/speaker";
import { proposeGrouping } from "./proposeGrouping";
import { weightOptions, type Grouping } from "./weightOptions";

/** A classification of the customers that the breakdown counts or is crossed with. */
export interface CrossedClasses {
  readonly key: "abc" | "size";
  /** What cells hold, and what people read. */
  readonly labels: readonly string[];
  readonly roles: readonly Role[];
  /** Of each customer, as a position in the labels. */
  readonly classes: Uint8Array;
}

/** A portfolio broken down. */
export interface Weighed {
  readonly customers: Customers;
  readonly by: Grouping;
  /** Positions of the customers, largest first. */
  readonly order: readonly number[];
  /** With A, B and C customers; without a positive total, without classes. */
  readonly groups: readonly Group[];
  /** The same groups by the classes they are crossed with. */
  readonly crossed: readonly Group[];
  /** The group of each customer; `null` where groups are of order lines. */
  readonly groupOf: CodedText | null;
  /** `null` without a positive total. */
  readonly abc: CrossedClasses | null;
  readonly size: (CrossedClasses & { readonly cuts: readonly [number, number] }) | null;
  readonly cross: CrossedClasses | null;
  readonly revenueCents: number;
  readonly marginCents: number | null;
}

/** Where A and B end, as shares of revenue. */
export const weightCuts = [0.8, 0.95] as const;

const sum = (cents: Float64Array): number => cents.reduce((total, value) => total + value, 0);

function abcClasses({ revenueCents }: Customers): CrossedClasses | null {
  if (!(sum(revenueCents) > 0)) return null;
  const { classes } = classifyAbc(revenueCents, { cuts: weightCuts });
  const labels = classes.includes(3) ? abcLabels : abcLabels.slice(0, 3);
  return { key: "abc", labels, roles: labels.map((label) => abcRoles[label]!.role), classes };
}

function sizeClasses(input: AnalysisInput, { revenueCents }: Customers): Weighed["size"] {
  const say = speaker(input.language);
  const amounts = revenueCents.map((cents) => cents / 100);
  const cuts = proposePmgCuts(amounts);
  return {
    key: "size",
    labels: [say("sizeLarge"), say("sizeMedium"), say("sizeSmall")],
    roles: [sizeRole.large, sizeRole.medium, sizeRole.small],
    classes: classifyPmg(amounts, cuts).map((size) => 2 - size),
    cuts,
  };
}

/** Every class has a line, an empty one too: a cut that is edited may fill it. */
function inOrderOfClasses(groups: readonly Group[], labels: readonly string[], classCount: number): Group[] {
  const zeros = new Array<number>(classCount).fill(0);
  return labels.map(
    (name) =>
      groups.find((group) => group.name === name) ?? {
        name,
        customers: 0,
        cents: 0,
        marginCents: 0,
        classCustomers: zeros,
        classCents: zeros,
      },
  );
}

/** Position of the customer of each order line up to the analysis date, −1 for later ones. */
function customerOfLine({ orders }: AnalysisInput, customers: Customers): Int32Array {
  const positions = customerPositions(orders, customers);
  return orders.customer.codes.map((code, line) => (orders.day[line]! > customers.asOf ? -1 : positions[code]!));
}

/**
 * Breaks the portfolio of a run down.
 *
 * @throws Problem `missingColumn` {field} for an attribute that nobody has, `noPositiveTotal` where classes need a revenue,
 *   and the problems of the options.
 */
export function weighGroups(input: AnalysisInput): Weighed {
  const options = readOptions(weightOptions, input);
  const customers = customersAsOf(input, options.date("asOf"));
  const chosen = options.choice("by");
  const by = chosen === "auto" ? proposeGrouping(input) : (chosen as Grouping);
  const crossed = options.choice("cross");
  const abc = abcClasses(customers);
  const size = by === "size" || crossed === "size" ? sizeClasses(input, customers) : null;
  const needed = by === "abc" || crossed === "abc";
  if (needed && abc === null) throw new Problem("noPositiveTotal");
  const cross = crossed === by || crossed === "none" ? null : crossed === "abc" ? abc : size;
  const figures = {
    customers,
    by,
    order: largestFirst(customers.revenueCents, customers.names),
    abc,
    size,
    cross,
    revenueCents: sum(customers.revenueCents),
    marginCents: customers.marginCents && sum(customers.marginCents),
  };
  const { orders } = input;
  const lines = by === "family" && orders.kind === "orders" ? orders.attributes.family : undefined;
  const own = by === "abc" ? abc : by === "size" ? size : null;
  const attribute = customers.attributes[by as Exclude<Grouping, "abc" | "size">];
  const fold = (texts: CodedText): CodedText => foldCase(texts, translate(input.language, weightWords.none));
  if (!own && !attribute) throw new Problem("missingColumn", { field: by });
  const groupOf = own ? { names: own.labels, codes: Int32Array.from(own.classes) } : fold(attribute!);
  const broken: BrokenDown = lines
    ? {
        groups: fold(lines),
        cents: orders.cents,
        marginCents: orders.marginCents,
        customer: customerOfLine(input, customers),
      }
    : { groups: groupOf, cents: customers.revenueCents, marginCents: customers.marginCents, customer: null };
  const groupsBy = (classes: CrossedClasses | null): Group[] => {
    const classCount = classes?.labels.length ?? 0;
    const groups = breakDown({ ...broken, classes: classes?.classes ?? [], classCount });
    return own ? inOrderOfClasses(groups, own.labels, classCount) : groups;
  };
  const groups = groupsBy(abc);
  return {
    ...figures,
    groups,
    crossed: cross === null || cross === abc ? groups : groupsBy(cross),
    groupOf: lines ? null : groupOf,
  };
}
