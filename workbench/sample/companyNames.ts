import type { Random } from "./createRandom";
import { trades } from "./trades";

const owners = [
  "Le Goff",
  "Morvan",
  "Caradec",
  "Vasseur",
  "Delmas",
  "Rousseau",
  "Lemaire",
  "Garnier",
  "Faure",
  "Perrin",
  "Blanchard",
  "Marchal",
  "Besson",
  "Roche",
  "Aubry",
  "Kerbrat",
  "Guillou",
  "Tanguy",
  "Jézéquel",
  "Pichon",
  "Rivière",
  "Chevalier",
  "Lacombe",
  "Brunet",
  "Gautier",
  "Colin",
  "Mercier",
  "Fontaine",
  "Hamon",
  "Salaün",
  "Poirier",
  "Lambert",
  "Renaud",
  "Bourgeois",
  "Noël",
  "Marty",
  "Barbier",
  "Prigent",
  "Texier",
  "Leclère",
  "Maillard",
  "Jourdan",
  "Coste",
  "Vidal",
] as const;
const places = [
  "du Léon",
  "de l'Odet",
  "de l'Erdre",
  "du Trégor",
  "des Monts",
  "de la Vilaine",
  "du Bocage",
  "de l'Estuaire",
  "du Marais",
  "de la Baie",
  "du Val",
  "des Deux Rives",
  "de l'Ouest",
  "du Port",
  "de la Forêt",
  "des Abers",
] as const;

/** A company name and the index of its trade. */
export interface Company {
  readonly name: string;
  readonly trade: number;
}

/** Distinct invented company names: a trade with the owner's name, his sons, or a place. */
export function companyNames(count: number, random: Random): Company[] {
  const companies = new Map<string, Company>();
  while (companies.size < count) {
    const trade = companies.size % trades.length;
    const { prefix } = trades[trade]!;
    const style = random.next();
    const ending =
      style < 0.62 ? random.pick(owners) : style < 0.78 ? `${random.pick(owners)} & Fils` : random.pick(places);
    const name = `${prefix} ${ending}`;
    if (!companies.has(name)) companies.set(name, { name, trade });
  }
  return [...companies.values()];
}
