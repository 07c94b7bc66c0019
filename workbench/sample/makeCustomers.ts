import { buyingProfiles } from "./buyingProfile";
import { companyNames } from "./companyNames";
import type { Random } from "./createRandom";
import { drawCourse } from "./drawCourse";
import type { SampleCustomer } from "./sampleCustomer";
import { territories, type Territory } from "./territories";
import { trades } from "./trades";

/** Spread of the customers' yearly purchases (standard deviation of their logarithm): a third of them makes 80 % of revenue. */
const frequencySpread = 0.66;
const basketSpread = 0.7;
const medianOrdersPerMonth = 0.76;
const medianBasketCents = 42_000;

function drawTerritory(random: Random): Territory {
  let left = random.between(0, 100);
  for (const territory of territories) {
    left -= territory.share;
    if (left < 0) return territory;
  }
  return territories[0]!;
}

/** The 300 customers of the sample, in the order of their names' invention. */
export function makeCustomers(random: Random): SampleCustomer[] {
  const profiles = buyingProfiles.flatMap((entry) => Array.from({ length: entry.customers }, () => entry));
  // Fisher–Yates, so that a profile is not tied to a trade.
  for (let last = profiles.length - 1; last > 0; last--) {
    const other = random.whole(0, last);
    [profiles[last], profiles[other]] = [profiles[other]!, profiles[last]!];
  }
  return companyNames(profiles.length, random).map(({ name, trade }, index) => {
    const { profile, size: profileSize } = profiles[index]!;
    // Size comes half from more orders, half from larger ones.
    const size = Math.sqrt(profileSize);
    return {
      name,
      trade: trades[trade]!,
      territory: drawTerritory(random),
      profile,
      course: drawCourse(profile, random),
      ordersPerMonth: Math.min(9, medianOrdersPerMonth * size * Math.exp(frequencySpread * random.normal())),
      basketCents: Math.min(450_000, medianBasketCents * size * Math.exp(basketSpread * random.normal())),
      marginFactor: random.between(0.8, 1.15),
    };
  });
}
