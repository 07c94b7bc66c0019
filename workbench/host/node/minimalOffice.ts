import { advertisedSets } from "../protocol/advertisedSets";

/** The few members of `Office` an add-in reads outside Excel.run. */
export interface MinimalOffice {
  readonly context: {
    readonly displayLanguage: string;
    readonly contentLanguage: string;
    readonly requirements: { isSetSupported(name: string, version?: string): boolean };
  };
}

export function minimalOffice(language: string): MinimalOffice {
  return {
    context: {
      displayLanguage: language,
      contentLanguage: language,
      requirements: { isSetSupported },
    },
  };
}

function isSetSupported(name: string, version = "1.1"): boolean {
  const known = Object.entries(advertisedSets).find(([set]) => set.toLowerCase() === name.toLowerCase());
  if (!known) return false;
  const [major = 0, minor = 0] = known[1].split(".").map(Number);
  const [wantedMajor = 0, wantedMinor = 0] = version.split(".").map(Number);
  return major > wantedMajor || (major === wantedMajor && minor >= wantedMinor);
}
