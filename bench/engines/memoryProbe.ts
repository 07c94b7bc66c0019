// A process of its own for `peakMemory`: ENGINE SOURCE JOB ROWS, prints megabytes.
import { benchInput } from "../input/benchInput";
import type { Engine, Job, Source } from "./engine";
import { localEngines } from "./localEngines";
import { peakMemoryHere } from "./peakMemory";
import { peersElsewhere } from "./peersElsewhere";

async function probe([name, source, job, rowCount]: string[]): Promise<void> {
  const named = (engine: Engine) => engine.name === name;
  const engine = localEngines.find(named) ?? peersElsewhere().engines.find(named)!;
  const input = benchInput(Number(rowCount));
  console.log(await peakMemoryHere(engine, source as Source, job as Job, input));
  process.exit(0);
}

void probe(process.argv.slice(2));
