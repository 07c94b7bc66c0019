import { TableEncoder } from "../../portfolio/orders/table/TableEncoder";
import type { SourceContext } from "../../worker/sessionApi";
import type { Importing } from "./Importing";
import type { WorkStore } from "./WorkStore";

/** Moving through a sheet with the arrow keys must not ask Excel at every cell. */
const selectionSettles = 150;

/** Reading from the sheet: the orders, and a customer list to join to them. */
export class Reading {
  private current: AbortController | null = null;

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
    const { excel, session } = this.store.services;
    const { signal } = this.start();
    const encoder = new TableEncoder();
    let opening: Promise<void> = Promise.resolve();
    await this.store.during(
      { doing: "reading", done: 0, total: 0 },
      () => this.read(),
      async () => {
        const context: SourceContext = await this.importing.context();
        signal.throwIfAborted();
        const location = await excel.readSource({
          signal,
          onOpen: (opened) => {
            // From here on the session has forgotten the orders it had.
            this.store.set({
              orders: null,
              segments: null,
              members: {},
              filtered: null,
              labelsAddress: "",
              importSheet: null,
            });
            opening = session.open(opened, this.store.text.language, context);
            opening.catch(() => undefined);
          },
          onRows: (rows) => opening.then(() => session.append(encoder.encode(rows))),
          onSetAside: (rows) => opening.then(() => session.setAside(rows)),
          onProgress: (done, total) => this.store.set({ busy: { doing: "reading", done, total } }),
        });
        signal.throwIfAborted();
        this.store.set({ busy: { doing: "recognising" } });
        const view = await session.describe();
        signal.throwIfAborted();
        await this.importing.take(location, view, context);
      },
      signal,
    );
  }

  /** Reads the customer list around the selection and joins it to the orders; true when it is joined. */
  async joinList(): Promise<boolean> {
    const { orders } = this.store.state;
    if (!orders) return false;
    const { excel, session } = this.store.services;
    const { signal } = this.start();
    const encoder = new TableEncoder();
    let opening: Promise<void> = Promise.resolve();
    return this.store.during(
      { doing: "readingList", done: 0, total: 0 },
      () => this.joinList(),
      async () => {
        await excel.readSource({
          signal,
          onOpen: (opened) => {
            opening = session.openList(opened);
            opening.catch(() => undefined);
          },
          onRows: (rows) => opening.then(() => session.appendList(encoder.encode(rows))),
          // A list is joined whole: what is hidden in it is still about a customer.
          onSetAside: () => undefined,
          onProgress: (done, total) => this.store.set({ busy: { doing: "readingList", done, total } }),
        });
        signal.throwIfAborted();
        this.store.set({ busy: { doing: "counting" } });
        const imported = await session.join();
        await this.importing.show(orders, imported);
        const { joined } = imported;
        if (joined) this.store.set({ done: this.store.text.say("join.done", { n: joined.matched }) });
      },
      signal,
    );
  }

  /** Stops the reading. */
  stop(): void {
    this.current?.abort();
  }

  /** Inserts the sample orders in a new sheet and reads them. */
  async readSample(): Promise<void> {
    const { excel, environment } = this.store.services;
    const inserted = await this.store.during(
      { doing: "inserting" },
      () => this.readSample(),
      async () => {
        const sample = await environment.fetchSample(this.store.text.language);
        await excel.insertSample(sample.rows, sample.sheetName, sample.dateColumns, sample.moneyColumns);
      },
    );
    if (inserted) await this.read();
  }

  private start(): AbortController {
    this.current = new AbortController();
    return this.current;
  }
}
