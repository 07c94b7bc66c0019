/**
 * Tells whether an order number is met for the first time with an owner (a customer, in a period or in none). Nearly every number has
 * one owner: only the pairs beyond the first are kept in a set.
 *
 * @example
 * const met = new OrdersMet(2);
 * met.isNew(0, 7) // true, then false
 */
export class OrdersMet {
  private readonly firstOwner: Int32Array;
  private readonly furtherPairs = new Set<number>();

  /** @param numbers How many order numbers there are. */
  constructor(private readonly numbers: number) {
    this.firstOwner = new Int32Array(numbers).fill(-1);
  }

  /** @param number Code of the order number; a row without one (below 0) is an order of its own. */
  isNew(number: number, owner: number): boolean {
    if (number < 0) return true;
    const known = this.firstOwner[number]!;
    if (known === owner) return false;
    if (known < 0) {
      this.firstOwner[number] = owner;
      return true;
    }
    const pair = owner * this.numbers + number;
    if (this.furtherPairs.has(pair)) return false;
    this.furtherPairs.add(pair);
    return true;
  }
}
