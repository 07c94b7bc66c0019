import type { CellChunk } from "../../portfolio/orders/table/cellChunk";
import { TableEncoder } from "../../portfolio/orders/table/TableEncoder";
import type { RowsSetAside } from "../../report/rowsSetAside";
import type { SourceLocation } from "../../report/sourceLocation";
import type { SourceContext } from "../../worker/sessionApi";
import type { Importing } from "./Importing";
import { measured } from "./measured";
import { sendRows } from "./sendRows";
import type { Stopping } from "./stopping";
import { nothingDone } from "./workState";
import type { WorkStore } from "./WorkStore";

/** The part of the session that takes rows in. */
interface RowsInto {
  open(location: SourceLocation): Promise<void>;
  append(chunk: CellChunk): Promise<void>;
  setAside(rows: RowsSetAside): Promise<void>;
}

/** Moving through a sheet with the arrow keys must not ask Excel at every cell. */
const selectionSettles = 150;

/** Reading from the sheet: the orders, and a customer list to join to them. */
export class Reading {
  constructor(
    private readonly store: WorkStore,
    private readonly importing: Importing,
  ) {}

  /** Looks at the selection, now and each time it settles somewhere; gives back how to stop. */
  watchSelection(): () => void {
    const { excel } = this.store.services;
    // What the selection is only helps: when Excel does not say, the buttons are there all the same.
    const look = () =>
      excel.describeSelection().then(
        (selection) => this.store.set({ selection }),
        () => this.store.set({ selection: null }),
      );
    let settling: ReturnType<typeof setTimeout> | undefined;
    const moved = () => {
      clearTimeout(settling);
      settling = setTimeout(look, selectionSettles);
    };
    const watching = excel.watchSelection(moved).catch(() => () => undefined);
    void look();
    return () => {
      clearTimeout(settling);
      void watching.then((stop) => stop());
    };
  }

  /** Reads the orders, or the list of customers, around the selection. */
  async read(): Promise<void> {
    const { session } = this.store.services;
    await this.store.during(
      { doing: "reading", ...nothingDone },
      () => this.read(),
      async (stopping) => {
        const context: SourceContext = await stopping.unless(this.importing.context());
        const location = await this.readRows("reading", stopping, {
          open: (opened) => {
            // From here on the session has forgotten the orders it had.
            this.store.set({
              orders: null,
              segments: null,
              members: {},
              filtered: null,
              labelsAddress: "",
              importSheet: null,
            });
            return session.open(opened, this.store.text.language, context);
          },
          append: (chunk) => session.append(chunk),
          setAside: (rows) => session.setAside(rows),
        });
        this.store.set({ busy: { doing: "recognising" } });
        const view = await stopping.unless(measured("compute", () => session.describe()));
        await this.importing.begin(location, view, context, stopping);
      },
    );
  }

  /** Reads the customer list around the selection and joins it to the orders; true when it is joined. */
  async joinList(): Promise<boolean> {
    const { orders } = this.store.state;
    if (!orders) return false;
    const { session } = this.store.services;
    return this.store.during(
      { doing: "readingList", ...nothingDone },
      () => this.joinList(),
      async (stopping) => {
        await this.readRows("readingList", stopping, {
          open: (opened) => session.openList(opened),
          append: (chunk) => session.appendList(chunk),
          // A list is joined whole: what is hidden in it is still about a customer.
          setAside: () => Promise.resolve(),
        });
        this.store.set({ busy: { doing: "counting" } });
        const { joined } = await this.importing.show(orders, () => session.join(), stopping);
        if (joined) this.store.set({ done: this.store.text.say("join.done", { n: joined.matched }) });
      },
    );
  }

  /** Reads what is selected into the session, encoding each chunk while the next one is on its way. */
  private readRows(doing: "reading" | "readingList", stopping: Stopping, into: RowsInto): Promise<SourceLocation> {
    const { signal } = stopping;
    const encoder = new TableEncoder();
    let opening = Promise.resolve();
    const reading = measured("read", () =>
      this.store.services.excel.readSource({
        signal,
        onOpen: (opened) => {
          opening = into.open(opened);
          opening.catch(() => undefined);
        },
        onRows: (rows) => sendRows(encoder, rows, (chunk) => opening.then(() => into.append(chunk)), signal),
        onSetAside: (rows) => opening.then(() => into.setAside(rows)),
        onProgress: this.store.progress(stopping, (rows) => ({ doing, ...rows })),
      }),
    );
    return stopping.unless(reading);
  }

  /** Inserts the sample orders in a new sheet and reads them. */
  async readSample(): Promise<void> {
    const { excel, environment } = this.store.services;
    const inserted = await this.store.during(
      { doing: "inserting" },
      () => this.readSample(),
      async (stopping) => {
        const sample = await stopping.unless(environment.fetchSample(this.store.text.language));
        const { rows, sheetName, dateColumns, moneyColumns } = sample;
        await excel.insertSample(rows, sheetName, dateColumns, moneyColumns, { signal: stopping.signal });
      },
    );
    if (inserted) await this.read();
  }
}
