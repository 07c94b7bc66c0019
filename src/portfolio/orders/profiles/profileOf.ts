import { dolibarr } from "./dolibarr";
import { fec } from "./fec";
import { fulll } from "./fulll";
import { genericEnglish } from "./genericEnglish";
import { genericFrench } from "./genericFrench";
import { hubspot } from "./hubspot";
import { odoo } from "./odoo";
import type { ProfileId } from "./profileId";
import { sage100 } from "./sage100";
import { salesforce } from "./salesforce";
import { shopify } from "./shopify";
import type { SourceProfile } from "./sourceProfile";
import { zoho } from "./zoho";

const profiles: Readonly<Record<ProfileId, SourceProfile>> = {
  fec,
  shopify,
  hubspot,
  salesforce,
  zoho,
  odoo,
  dolibarr,
  sage100,
  fulll,
  genericFrench,
  genericEnglish,
};

/** The profile of a source by its id. */
export function profileOf(id: ProfileId): SourceProfile {
  return profiles[id];
}
