import type { Words } from "./translate";

/** Said in a cell while the code of its function cannot be had: these words are there before it. */
export const functionLoadingWords = {
  notLoaded: [
    "This function could not be loaded: check the connection, then calculate again.",
    "Cette fonction n’a pas pu être chargée : vérifiez la connexion, puis recalculez.",
  ],
} as const satisfies Record<string, Words>;
