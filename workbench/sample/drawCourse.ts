import type { BuyingProfile } from "./buyingProfile";
import type { Random } from "./createRandom";
import type { Course } from "./sampleCustomer";
import { samplePeriod } from "./samplePeriod";

const { firstDay, lastDay } = samplePeriod;
const elapsed = (day: number): number => (day - firstDay) / (lastDay - firstDay);

/** Draws how the purchases of one customer run: a slope, a turning point, an end or a beginning. */
export function drawCourse(profile: BuyingProfile, random: Random): Course {
  switch (profile) {
    case "growing": {
      const slope = random.between(0.8, 1.8);
      return (day) => 0.5 + slope * elapsed(day);
    }
    case "falling": {
      const floor = random.between(0.25, 0.5);
      return (day) => 1.5 - (1.5 - floor) * elapsed(day);
    }
    case "slipping": {
      const turn = lastDay - random.whole(95, 330);
      return (day) => (day <= turn ? 1.15 : 0.02);
    }
    case "lost": {
      const end = lastDay - random.whole(200, 900);
      return (day) => (day <= end ? 1 : 0);
    }
    case "new": {
      const start = lastDay - random.whole(60, 480);
      return (day) => (day >= start ? 1.1 : 0);
    }
    default: {
      const tilt = random.between(-0.15, 0.2);
      return (day) => 1 + tilt * (elapsed(day) - 0.5);
    }
  }
}
