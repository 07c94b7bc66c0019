import type { ProfileId } from "./profileId";
import type { SourceProfile } from "./sourceProfile";

/** The profile of a source by its id. */
export function profileOf(id: ProfileId): SourceProfile {
  return { id, signature: [], columns: {} };
}
