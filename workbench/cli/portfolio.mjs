// `npm run --silent portfolio -- FILE …`: bundles the command line when its sources are newer than the bundle, then runs it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildCli } from "./buildCli.mjs";

const bundle = await buildCli();
const { main } = await import(pathToFileURL(path.resolve(bundle)).href);
process.exitCode = await main(process.argv.slice(2));
