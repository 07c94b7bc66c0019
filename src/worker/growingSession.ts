import { Problem } from "../portfolio/problem";
import { OrdersSession } from "./OrdersSession";
import type { Session } from "./Session";

type Call = (...facts: unknown[]) => unknown;

/**
 * A session that reads orders at once; the code of the analyses comes with the first call that needs it. Every method of
 * `SessionApi` is there, and answers later.
 *
 * @throws Problem `notLoaded` from a call whose code cannot be had; the next one tries again.
 * @example
 * const session = growingSession(async () => (await import("./Session")).Session);
 */
export function growingSession(load: () => Promise<typeof Session>): object {
  let session = new OrdersSession();
  const grow = async (): Promise<void> => {
    const Whole = await load().catch(() => {
      throw new Problem("notLoaded");
    });
    if (!(session instanceof Whole)) session = Object.assign(new Whole(), session);
  };
  const call = async (name: string, facts: unknown[]): Promise<unknown> => {
    if (!(name in session)) await grow();
    return (session as unknown as Record<string, Call>)[name]!(...facts);
  };
  return new Proxy(
    {},
    {
      get:
        (_, name) =>
        (...facts: unknown[]) =>
          call(String(name), facts),
    },
  );
}
