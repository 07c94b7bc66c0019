/** The programs whose exports are known, and the two ways of exports that are not: French and English. */
export const profileIds = [
  "fec",
  "shopify",
  "hubspot",
  "salesforce",
  "zoho",
  "odoo",
  "dolibarr",
  "sage100",
  "fulll",
  "genericFrench",
  "genericEnglish",
] as const;

export type ProfileId = (typeof profileIds)[number];
