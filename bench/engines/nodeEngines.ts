import { arquero } from "./arquero";
import { clientele } from "./clientele";
import { clienteleImport } from "./clienteleImport";
import { duckdb } from "./duckdb";
import type { NodeEngine } from "./nodeEngine";
import { objectsAndMaps } from "./objectsAndMaps";
import { polars } from "./polars";

/** Clientele, then its peers that run in Node. */
export const nodeEngines: readonly NodeEngine[] = [clientele, clienteleImport, duckdb, polars, arquero, objectsAndMaps];
