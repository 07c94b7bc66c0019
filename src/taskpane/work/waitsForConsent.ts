import type { ReadOrders } from "./workState";

/** Above this share of rows left out, the user has to agree before anything is written. */
const alarmingShare = 0.05;

/** Whether more rows than usual are left out and nobody agreed to it yet. */
export const waitsForConsent = ({ imported, accepted }: Pick<ReadOrders, "imported" | "accepted">): boolean =>
  !accepted && (imported?.alarmingShare ?? 0) > alarmingShare;
