import type { GroupedHistories, PurchaseHistories } from "./purchaseHistories";

/** Taken once: this runs for each customer. */
const { imul } = Math;

/**
 * Collapses customers with the same x, tₓ and T: the likelihood needs each different history once, with the number of customers
 * that share it (2,357 customers of CDNOW are 1,016 histories). Linear in the customers: open addressing over the bits of the three
 * numbers, in a table that follows the number of groups so that it stays in the cache.
 *
 * Groups stand in the order of their first customer. A customer without a history (NaN) belongs to no group: -1.
 *
 * @example
 * // Two customers that bought once on the first day of a 30-week observation, one that came back in week 10.
 * const histories = { count: 3, repeats: Float64Array.of(0, 1, 0), lastRepeat: Float64Array.of(0, 10, 0), observed: Float64Array.of(30, 30, 30) };
 * groupHistories(histories).weights; // 2, 1
 */
export function groupHistories(histories: PurchaseHistories): GroupedHistories {
  const { count, repeats, lastRepeat, observed } = histories;
  const [repeatBits, lastBits, observedBits] = [bitsOf(repeats), bitsOf(lastRepeat), bitsOf(observed)];
  /** The bits of the three numbers, mixed: the low words of round numbers are all zero, so both halves count. */
  const hashOf = (customer: number): number => {
    const low = 2 * customer;
    let hash = imul(lastBits[low]! ^ imul(lastBits[low + 1]!, 0x85ebca6b), 0x9e3779b1);
    hash = imul(hash ^ (hash >>> 15) ^ observedBits[low]! ^ imul(observedBits[low + 1]!, 0xc2b2ae35), 0x27d4eb2f);
    hash = imul(hash ^ (hash >>> 13) ^ repeatBits[low]! ^ imul(repeatBits[low + 1]!, 0x165667b1), 0x85ebca6b);
    return hash ^ (hash >>> 16);
  };

  const groupOf = new Int32Array(count);
  const firstCustomer = new Int32Array(count);
  const customersIn = new Float64Array(count);
  let groups = 0;
  let mask = 1023;
  /** Group + 1 in each slot, 0 for an empty one. */
  let slots = new Int32Array(mask + 1);
  for (let customer = 0; customer < count; customer++) {
    const x = repeats[customer]!;
    const last = lastRepeat[customer]!;
    const age = observed[customer]!;
    if (Number.isNaN(x + last + age)) {
      groupOf[customer] = -1;
      continue;
    }
    let slot = hashOf(customer) & mask;
    let group = slots[slot]! - 1;
    while (group >= 0) {
      const other = firstCustomer[group]!;
      if (lastRepeat[other] === last && observed[other] === age && repeats[other] === x) break;
      slot = (slot + 1) & mask;
      group = slots[slot]! - 1;
    }
    if (group < 0) {
      group = groups++;
      firstCustomer[group] = customer;
      slots[slot] = groups;
      if (2 * groups > mask) {
        mask = 4 * mask + 3;
        slots = slotsOf(firstCustomer, groups, mask, hashOf);
      }
    }
    customersIn[group]!++;
    groupOf[customer] = group;
  }

  const ofGroups = (column: Float64Array): Float64Array => {
    const values = new Float64Array(groups);
    for (let group = 0; group < groups; group++) values[group] = column[firstCustomer[group]!]!;
    return values;
  };
  return {
    count: groups,
    repeats: ofGroups(repeats),
    lastRepeat: ofGroups(lastRepeat),
    observed: ofGroups(observed),
    weights: customersIn.slice(0, groups),
    groupOf,
  };
}

function bitsOf(column: Float64Array): Int32Array {
  return new Int32Array(column.buffer, column.byteOffset, 2 * column.length);
}

/** A larger table with the groups found so far. */
function slotsOf(
  firstCustomer: Int32Array,
  groups: number,
  mask: number,
  hashOf: (customer: number) => number,
): Int32Array<ArrayBuffer> {
  const slots = new Int32Array(mask + 1);
  for (let group = 0; group < groups; group++) {
    let slot = hashOf(firstCustomer[group]!) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = group + 1;
  }
  return slots;
}
