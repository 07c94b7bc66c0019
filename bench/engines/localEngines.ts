import { arquero } from "./arquero";
import { clientele } from "./clientele";
import { duckdb } from "./duckdb";
import type { Engine } from "./engine";
import { objectsAndMaps } from "./objectsAndMaps";
import { polars } from "./polars";

/** Clientele, then its peers that run in Node. */
export const localEngines: readonly Engine[] = [clientele, duckdb, polars, arquero, objectsAndMaps];
