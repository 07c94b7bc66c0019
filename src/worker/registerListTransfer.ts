import { transferHandlers, type TransferHandler } from "comlink";
import { holdsLongList, lighten, restore, type Lightened } from "./longLists";

/** Elements of a list that arrive at once: a millisecond or two of the page, whether they are texts or the rows of a list. */
const atOnce = 2_500;

interface SentAnswer extends Lightened {
  readonly port: MessagePort;
}

interface Piece {
  readonly list: number;
  readonly from: number;
}

/**
 * Lets long lists cross from the worker to the page in pieces: a report on a hundred thousand customers that arrived at once
 * would stop the page for as long as it takes to copy it. Whoever calls the session does not see it: the answer is there when
 * its last piece is.
 *
 * @param sends the worker sends, the page receives: comlink has no arguments that arrive later
 */
export function registerListTransfer({ sends }: { sends: boolean }): void {
  const handler: TransferHandler<unknown, SentAnswer> = {
    canHandle: (value): value is unknown => sends && holdsLongList(value),
    serialize(value) {
      const { answer, lengths, lists } = lighten(value);
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data: { list, from } }: MessageEvent<Piece>) =>
        port1.postMessage(lists[list]!.slice(from, from + atOnce));
      return [{ answer, lengths, port: port2 }, [port2]];
    },
    // What becomes of an answer may come later: comlink waits for it.
    deserialize: (sent) => receive(sent),
  };
  transferHandlers.set("longLists", handler);
}

async function receive({ answer, lengths, port }: SentAnswer): Promise<unknown> {
  const lists = lengths.map((): unknown[] => []);
  for (const [list, length] of lengths.entries()) {
    const arrived = lists[list]!;
    while (arrived.length < length)
      for (const element of await ask(port, { list, from: arrived.length })) arrived.push(element);
  }
  port.close();
  return restore(answer, lists);
}

const ask = (port: MessagePort, piece: Piece): Promise<readonly unknown[]> =>
  new Promise((resolve) => {
    port.onmessage = ({ data }: MessageEvent<readonly unknown[]>) => resolve(data);
    port.postMessage(piece);
  });
