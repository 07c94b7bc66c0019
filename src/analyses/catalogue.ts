import { abc } from "./abc";
import { acquisition } from "./acquisition";
import type { Analysis } from "./analysis";
import { balance } from "./balance";
import { celsius } from "./celsius";
import { crossedAbc } from "./crossedAbc";
import { forecast } from "./forecast";
import { lifetimeValue } from "./lifetimeValue";
import { pmg } from "./pmg";
import { potential } from "./potential";
import { potentialGrid } from "./potentialGrid";
import { profitability } from "./profitability";
import { recurring } from "./recurring";
import { retention } from "./retention";
import { rfm } from "./rfm";
import { rules } from "./rules";
import { stability } from "./stability";
import { weight } from "./weight";
import { why } from "./why";

/** Every analysis a user can run, in the order of the catalogue. A new analysis is a file of this folder and a line here. */
export const catalogue: readonly Analysis[] = [
  rfm,
  abc,
  pmg,
  rules,
  celsius,
  weight,
  balance,
  crossedAbc,
  potential,
  potentialGrid,
  lifetimeValue,
  forecast,
  retention,
  acquisition,
  profitability,
  recurring,
  why,
  stability,
];
