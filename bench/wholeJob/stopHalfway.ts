/** What is pressed, and what the pane then says. */
export interface StopWords {
  /** The button that begins the work. */
  readonly begin: string;
  /** Said as soon as the pane is stopping; `null` where nothing has to be taken back and it is over at once. */
  readonly stopping: string | null;
  /** Said once everything is as it was. */
  readonly over: string;
}

/** Of a Stop: milliseconds from the moment it was pressed. */
export interface StopFigures {
  /** Until the pane has painted that it is stopping, or that it has stopped. */
  readonly said: number;
  /** Until everything is as it was. */
  readonly over: number;
  /** Until the request answers that was under way. */
  readonly underWay: number;
  /** Requests made after the press, and how long they and the one under way were with office.js and Excel. */
  readonly requests: number;
  readonly inExcel: number;
  /** Rows that were done, of how many. */
  readonly rows: readonly [number, number];
}

/**
 * Begins a work of the pane, presses Stop once half of its rows are done and tells what became of it. It runs in the pane and
 * refers to nothing outside itself. The moment of the press is set a little ahead: a page that is busy then lets the press
 * wait, as it lets a hand wait, and the wait counts.
 */
export async function stopHalfway({ begin, stopping, over }: StopWords): Promise<StopFigures> {
  const ahead = 20;
  const text = () => document.body.textContent ?? "";
  const press = (words: string) => {
    const button = [...document.querySelectorAll("button")].find(({ textContent }) => textContent.includes(words));
    if (!button) throw new Error(`There is no button “${words}”. The pane says: ${text()}`);
    button.click();
  };
  const seen = (looks: () => boolean) =>
    new Promise<void>((resolve) => {
      const look = () => {
        if (!looks()) return;
        observer.disconnect();
        resolve();
      };
      const observer = new MutationObserver(look);
      observer.observe(document.body, { subtree: true, childList: true, characterData: true });
      look();
    });
  /** A frame has been handed over that shows the page as it is. */
  const painted = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

  const requests: { from: number; to: number }[] = [];
  const { prototype } = Excel.RequestContext;
  const { sync } = prototype;
  prototype.sync = async function (...facts) {
    const request = { from: performance.now(), to: Infinity };
    requests.push(request);
    try {
      return (await sync.apply(this, facts)) as never;
    } finally {
      request.to = performance.now();
    }
  };
  try {
    let rows: readonly [number, number] = [0, 0];
    press(begin);
    await seen(() => {
      const [, done, total] = /([\d,]+) of ([\d,]+) rows/.exec(text()) ?? [];
      rows = [Number(done?.replaceAll(",", "") ?? 0), Number(total?.replaceAll(",", "") ?? Infinity)];
      return rows[0] >= rows[1] / 2;
    });
    const pressed = performance.now() + ahead;
    await new Promise((resolve) => setTimeout(resolve, ahead));
    press("Stop");
    await seen(() => text().includes(stopping ?? over));
    await painted();
    const said = performance.now() - pressed;
    await seen(() => text().includes(over));
    await painted();
    const end = performance.now();
    // A request nobody waits for any longer is still answered.
    for (let tries = 0; tries < 1_000 && requests.some(({ to }) => to === Infinity); tries++)
      await new Promise((resolve) => setTimeout(resolve, 20));
    const underWay = requests.filter(({ from, to }) => from < pressed && to > pressed);
    const after = requests.filter(({ from }) => from >= pressed && from < end);
    let [inExcel, counted] = [0, pressed];
    for (const { from, to } of [...underWay, ...after]) {
      inExcel += Math.max(0, Math.min(to, end) - Math.max(from, counted));
      counted = Math.max(counted, to);
    }
    const untilAnswered = Math.max(0, ...underWay.map(({ to }) => to - pressed));
    return { said, over: end - pressed, underWay: untilAnswered, requests: after.length, inExcel, rows };
  } finally {
    prototype.sync = sync;
  }
}
