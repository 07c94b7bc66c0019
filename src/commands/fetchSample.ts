import type { Language } from "../i18n/translate";
import { Problem } from "../portfolio/problem";
import type { Cell } from "../portfolio/orders/cell";

/** Sample orders as they are served beside the pane: the header is the first row. */
export interface SampleOrders {
  readonly sheetName: string;
  readonly rows: Cell[][];
  readonly dateColumns: number[];
  readonly moneyColumns: number[];
}

/** Loads the sample orders of a language from the add-in's own files. Throws `sampleUnavailable`. */
export async function fetchSample(language: Language): Promise<SampleOrders> {
  try {
    const answer = await fetch(`assets/sample-orders-${language}.json`);
    if (!answer.ok) throw new Error(answer.statusText);
    return (await answer.json()) as SampleOrders;
  } catch {
    throw new Problem("sampleUnavailable");
  }
}
