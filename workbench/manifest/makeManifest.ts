import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { catalogue } from "../../src/analyses/catalogue";
import { fillManifest } from "./fillManifest";
import { writtenIds } from "./writtenIds";

// Brings the ribbon up to date with the catalogue: `npm run manifest`. What is written is committed.

const root = new URL("../../", import.meta.url);
const inRoot = (file: string): string => fileURLToPath(new URL(file, root));

const manifest = inRoot("manifest.xml");
writeFileSync(manifest, fillManifest(readFileSync(manifest, "utf8"), catalogue));
writeFileSync(inRoot("src/commands/analysisIds.ts"), writtenIds(catalogue));
