import { expose, wrap, type Remote } from "comlink";
import { MessageChannel } from "node:worker_threads";
import { Problem } from "../../src/portfolio/problem";
import { registerProblemTransfer } from "../../src/worker/registerProblemTransfer";

interface Thrower {
  problem(): void;
  error(): void;
  answer(): number;
}

describe("a problem thrown on the other side of a worker", () => {
  const { port1, port2 } = new MessageChannel();
  let remote: Remote<Thrower>;

  beforeAll(() => {
    registerProblemTransfer();
    registerProblemTransfer();
    const thrower: Thrower = {
      problem() {
        throw new Problem("noOrders", { rowsRead: 7 });
      },
      error() {
        throw new RangeError("out of reach");
      },
      answer: () => 42,
    };
    expose(thrower, port1 as never);
    remote = wrap<Thrower>(port2 as never);
  });
  afterAll(() => port1.close());

  it("arrives as a problem with its code and facts", async () => {
    const thrown = await Promise.resolve(remote.problem()).catch((problem: unknown) => problem);
    expect(thrown).toBeInstanceOf(Problem);
    expect(thrown).toMatchObject({ code: "noOrders", facts: { rowsRead: 7 } });
  });

  it("leaves other errors and answers as they are", async () => {
    await expect(Promise.resolve(remote.error())).rejects.toThrow("out of reach");
    expect(await remote.answer()).toBe(42);
  });
});
