import type { RuleMetric } from "../portfolio/segmentation/rules/customerRule";
import type { Words } from "./translate";

/** The metrics as headers and lists show them. */
export const ruleMetricWords = {
  revenue: ["Revenue", "CA"],
  margin: ["Margin", "Marge"],
  marginRate: ["Margin rate", "Taux de marge"],
  orders: ["Orders", "Commandes"],
  ordersPerYear: ["Orders a year", "Commandes par an"],
  averageBasket: ["Average basket", "Panier moyen"],
  recencyDays: ["Days since last order", "Jours depuis la dernière commande"],
  tenureDays: ["Days since first order", "Jours depuis la première commande"],
  growth: ["12-month growth", "Évolution sur 12 mois"],
  potential: ["Potential", "Potentiel"],
  shareOfWallet: ["Share of wallet", "Part de portefeuille"],
  untapped: ["Untapped potential", "Potentiel inexploité"],
  visits: ["Visits", "Visites"],
} as const satisfies Record<RuleMetric, Words>;

/** How a condition compares. */
export const ruleOperatorWords = { atLeast: ["≥", "≥"], below: ["<", "<"] } as const satisfies Record<string, Words>;
