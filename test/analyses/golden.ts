import type { TestOrder } from "./makeInput";

/** Twelve customers with two equal amounts, one worth nothing and one below 0: 121,191.85 in all. */
export const golden: readonly TestOrder[] = [
  ["Alba", 45000, 41250],
  ["Borel", 45000, 28900.5],
  ["Cerise", 45000, 17600],
  ["Dune", 45000, 9800.25],
  ["Ecume", 45000, 9800.25],
  ["Flore", 45000, 6120],
  ["Givre", 45000, 4050.75],
  ["Houle", 45000, 2200],
  ["Iris", 45000, 1310.1],
  ["Jade", 45000, 640],
  ["Kaolin", 45000, 0],
  ["Lin", 45000, -480],
];
