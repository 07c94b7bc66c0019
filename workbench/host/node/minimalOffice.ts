import { advertisedSets } from "../protocol/advertisedSets";
import type { OfficeEvents } from "./OfficeEvents";

/** The few members of `Office` an add-in reads outside Excel.run. */
export interface MinimalOffice {
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
    readonly document: OfficeEvents["document"];
  };
  readonly EventType: { readonly DocumentSelectionChanged: string };
}

export function minimalOffice(language: string, events: OfficeEvents): MinimalOffice {
  return {
    context: {
      displayLanguage: language,
      contentLanguage: language,
      requirements: { isSetSupported },
      document: events.document,
    },
    EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
  };
}

function isSetSupported(name: string, version = "1.1"): boolean {
  const known = Object.entries(advertisedSets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!known) return false;
  const [major = 0, minor = 0] = known[1].split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
