import { potentialWords } from "../../i18n/potentialWords";
import type { Language } from "../../i18n/translate";
import type { PotentialSource } from "../../portfolio/value/potentialSource";
import type { ReportColumn } from "../../report/reportTable";
import { speakerOf } from "../shared/speaker";

const words = { declared: "sourceDeclared", peers: "sourcePeers", assumed: "sourceAssumed" } as const;
const roles = { declared: "strong", peers: "steady", assumed: "asleep" } as const;

/** The word beside a potential for where it comes from. */
export const sourceLabel = (language: Language, source: PotentialSource): string =>
  speakerOf(potentialWords, language)(words[source]);

/** The colours of the sources by their words: the better known, the stronger. */
export const sourceRoles = (language: Language): NonNullable<ReportColumn["roles"]> =>
  Object.fromEntries(
    (["declared", "peers", "assumed"] as const).map((source) => [
      sourceLabel(language, source),
      { role: roles[source], strength: 1 },
    ]),
  );
