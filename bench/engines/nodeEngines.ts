import { arquero } from "./arquero";
import { clientele } from "./clientele";
import { duckdb } from "./duckdb";
import type { NodeEngine } from "./nodeEngine";
import { objectsAndMaps } from "./objectsAndMaps";
import { polars } from "./polars";

/** Clientele, then its peers that run in Node. */
export const nodeEngines: readonly NodeEngine[] = [clientele, duckdb, polars, arquero, objectsAndMaps];
