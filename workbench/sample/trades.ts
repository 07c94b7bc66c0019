import type { SampleWords } from "./sampleWords";

/** A trade the wholesaler serves. */
export interface Trade {
  /** How a company of the trade begins its name. */
  readonly prefix: string;
  readonly sector: SampleWords;
  /** Indexes into `families`, the usual purchases first. */
  readonly buys: readonly number[];
  /** Months (1–12) of a seasonal buyer of this trade. */
  readonly season: readonly number[];
}

const wood: SampleWords = ["Wood", "Bois"];
const metal: SampleWords = ["Metal", "Métal"];
const building: SampleWords = ["Building", "Bâtiment"];
const transport: SampleWords = ["Transport", "Transport"];
const services: SampleWords = ["Services", "Services"];
const health: SampleWords = ["Health care", "Santé"];
const food: SampleWords = ["Food", "Agroalimentaire"];
const plastics: SampleWords = ["Plastics", "Plasturgie"];
const textiles: SampleWords = ["Textiles", "Textile"];
const landscape: SampleWords = ["Landscaping", "Espaces verts"];

const spring = [3, 4, 5, 6];
const autumn = [9, 10, 11];
const summer = [6, 7, 8, 9];

export const trades: readonly Trade[] = [
  { prefix: "Menuiserie", sector: wood, buys: [0, 1, 3], season: spring },
  { prefix: "Charpentes", sector: wood, buys: [0, 1, 2], season: spring },
  { prefix: "Scierie", sector: wood, buys: [1, 2, 5], season: autumn },
  { prefix: "Ébénisterie", sector: wood, buys: [3, 0, 1], season: autumn },
  { prefix: "Serrurerie", sector: metal, buys: [0, 1, 2], season: spring },
  { prefix: "Mécanique", sector: metal, buys: [1, 0, 2], season: autumn },
  { prefix: "Fonderie", sector: metal, buys: [2, 1, 5], season: autumn },
  { prefix: "Chaudronnerie", sector: metal, buys: [1, 2, 0], season: autumn },
  { prefix: "Constructions", sector: building, buys: [0, 2, 1], season: spring },
  { prefix: "Électricité", sector: building, buys: [4, 1, 2], season: autumn },
  { prefix: "Chauffage", sector: building, buys: [4, 0, 1], season: autumn },
  { prefix: "Couverture", sector: building, buys: [0, 2, 3], season: spring },
  { prefix: "Peintures", sector: building, buys: [3, 2, 1], season: summer },
  { prefix: "Transports", sector: transport, buys: [5, 2, 1], season: autumn },
  { prefix: "Garage", sector: transport, buys: [1, 3, 2], season: spring },
  { prefix: "Imprimerie", sector: services, buys: [5, 3, 4], season: autumn },
  { prefix: "Nettoyage", sector: services, buys: [2, 5, 3], season: spring },
  { prefix: "Laboratoires", sector: health, buys: [2, 5, 4], season: autumn },
  { prefix: "Clinique", sector: health, buys: [2, 4, 5], season: autumn },
  { prefix: "Conserverie", sector: food, buys: [5, 2, 4], season: summer },
  { prefix: "Boulangerie", sector: food, buys: [5, 2, 4], season: autumn },
  { prefix: "Domaine", sector: food, buys: [5, 1, 2], season: autumn },
  { prefix: "Plasturgie", sector: plastics, buys: [5, 1, 4], season: autumn },
  { prefix: "Textiles", sector: textiles, buys: [5, 2, 4], season: autumn },
  { prefix: "Pépinières", sector: landscape, buys: [1, 2, 5], season: spring },
  { prefix: "Paysages", sector: landscape, buys: [1, 2, 0], season: spring },
];
