import { answerResponsively } from "../../../src/functions/answering/answerResponsively";
import type { Cell } from "../../../src/portfolio/orders/cell";

const grid = (rows: number): Cell[][] => Array.from({ length: rows }, (_, row) => [row]);

const call = jest.fn(() => Promise.resolve("from the worker"));
jest.mock("../../../src/functions/heavy/connectDesk", () => ({ connectDesk: () => mockConnect() }));
jest.mock("../../../src/functions/heavy/HeavyFunctions", () => ({
  HeavyFunctions: class {
    call = call;
  },
}));
let mockConnect: () => Promise<object> = () => Promise.resolve({});

beforeEach(() => {
  jest.clearAllMocks();
});
afterEach(() => {
  delete (globalThis as { Worker?: unknown }).Worker;
});

describe("a function called by Excel", () => {
  it("answers a light call itself, at once", () => {
    (globalThis as { Worker?: unknown }).Worker = class {};
    expect(answerResponsively("RFMSCORE", () => 12)([[1]], [[2]], [[3]])).toBe(12);
  });

  it("answers heavy calls itself where there are no workers", async () => {
    expect(await answerResponsively("RFM", () => 12)(grid(60_000))).toBe(12);
    expect(call).not.toHaveBeenCalled();
  });

  it("has heavy calls, and those that fit models, computed by the worker, in the user's language", async () => {
    (globalThis as { Worker?: unknown }).Worker = class {};
    const here = jest.fn(() => 12);
    const heavy = [grid(60_000)];
    expect(await answerResponsively("ABC", here)(...heavy)).toBe("from the worker");
    expect(await answerResponsively("CLVMODEL", here)(grid(3))).toBe("from the worker");
    expect(call.mock.calls).toEqual([
      ["ABC", "en", heavy],
      ["CLVMODEL", "en", [grid(3)]],
    ]);
    expect(here).not.toHaveBeenCalled();
  });

  it("answers itself when the worker cannot be had", async () => {
    (globalThis as { Worker?: unknown }).Worker = class {};
    mockConnect = () => Promise.reject(new Error("offline"));
    await jest.isolateModulesAsync(async () => {
      const fresh = await import("../../../src/functions/answering/answerResponsively");
      expect(await fresh.answerResponsively("ABC", () => 12)(grid(60_000))).toBe(12);
    });
  });
});
