// `npm run --silent portfolio -- FILE …`: bundles the command line when its sources are newer than the bundle, then runs it.
import path from "node:path";
import { pathToFileURL } from "node:url";
import { root } from "../serve/root.mjs";
import { buildCli } from "./buildCli.mjs";

// npm starts its scripts in the repository; file names are meant from where the user is.
const { INIT_CWD: startedFrom, npm_lifecycle_event: script } = process.env;
const folder = script === "portfolio" && startedFrom ? startedFrom : process.cwd();
// office.js is found from the repository.
process.chdir(root);

const bundle = await buildCli();
const { main } = await import(pathToFileURL(path.resolve(bundle)).href);
const code = await main(process.argv.slice(2), folder);

// The engine of the local Excel leaves timers behind that must not outlive the command; what was said gets out first.
const written = (stream) => new Promise((resolve) => stream.write("", resolve));
await Promise.all([written(process.stdout), written(process.stderr)]);
process.exit(code);
