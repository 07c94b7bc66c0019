import type { SampleWords } from "./sampleWords";

/** A sales territory: a region and the salesperson who visits it. */
export interface Territory {
  readonly region: SampleWords;
  readonly salesperson: string;
  /** Part of the customers, in percent. */
  readonly share: number;
}

export const territories: readonly Territory[] = [
  { region: ["Brittany", "Bretagne"], salesperson: "Claire Nadaud", share: 26 },
  { region: ["Loire", "Pays de la Loire"], salesperson: "Hugo Ferrand", share: 20 },
  { region: ["Normandy", "Normandie"], salesperson: "Claire Nadaud", share: 11 },
  { region: ["Greater Paris", "Île-de-France"], salesperson: "Inès Robin", share: 15 },
  { region: ["Hauts-de-France", "Hauts-de-France"], salesperson: "Inès Robin", share: 9 },
  { region: ["New Aquitaine", "Nouvelle-Aquitaine"], salesperson: "Marc Tissier", share: 10 },
  { region: ["Occitania", "Occitanie"], salesperson: "Marc Tissier", share: 9 },
];
