import type { SampleWords } from "./sampleWords";

/** What the wholesaler sells: professional supplies, with the usual margin rate of each family. */
export const families: readonly { readonly words: SampleWords; readonly marginRate: number }[] = [
  { words: ["Fasteners", "Visserie et fixations"], marginRate: 0.38 },
  { words: ["Hand and power tools", "Outillage"], marginRate: 0.27 },
  { words: ["Protective equipment", "Protection individuelle"], marginRate: 0.33 },
  { words: ["Paints and adhesives", "Peintures et colles"], marginRate: 0.31 },
  { words: ["Electrical supplies", "Fournitures électriques"], marginRate: 0.24 },
  { words: ["Packaging and handling", "Emballage et manutention"], marginRate: 0.29 },
];
