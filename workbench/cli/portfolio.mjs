// `npm run --silent portfolio -- FILE …`: bundles the command line when its sources are newer than the bundle, then runs it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { buildCli } from "./buildCli.mjs";

const bundle = await buildCli();
const { main } = await import(pathToFileURL(path.resolve(bundle)).href);
const code = await main(process.argv.slice(2));

// The engine of the local Excel leaves timers behind that must not outlive the command; what was said gets out first.
const written = (stream) => new Promise((resolve) => stream.write("", resolve));
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(code);
