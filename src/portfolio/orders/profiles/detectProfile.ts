import { foldText } from "../reading/foldText";
import { headerLanguage } from "../recognition/headerLanguage";
import { profileIds, type ProfileId } from "./profileId";
import { profileOf } from "./profileOf";

/**
 * The program an export comes from, by its headers: the one with the longest signature that is there in full; else the
 * generic one of the language most headers are in.
 *
 * @example
 * detectProfile(["Deal Name", "Deal Stage", "Close Date", "Amount"]) // "hubspot"
 */
export function detectProfile(headers: readonly string[]): ProfileId {
  const folded = new Set(headers.map(foldText));
  let best: ProfileId = headerLanguage(headers) === "fr" ? "genericFrench" : "genericEnglish";
  let length = 0;
  for (const id of profileIds) {
    for (const signature of profileOf(id).signatures) {
      if (signature.length > length && signature.every((name) => folded.has(name))) {
        best = id;
        length = signature.length;
      }
    }
  }
  return best;
}
