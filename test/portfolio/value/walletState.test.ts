import fc from "fast-check";
import { walletState } from "../../../src/portfolio/value/walletState";

describe("walletState", () => {
  it("is saturated from the share on, to the cent", () => {
    // 80 % of 1,000.10 is 800.08.
    expect(walletState(80_008, 100_010, "declared", 0.8)).toEqual({ state: "saturated", toUp: NaN, toDown: 1 });
    expect(walletState(80_007, 100_010, "peers", 0.8)).toEqual({ state: "open", toUp: 1, toDown: NaN });
  });

  it("is for the customer to say where the potential is only assumed", () => {
    expect(walletState(80_008, 96_010, "assumed", 0.8).state).toBe("ask");
  });

  it("changes at the distance told, and a cent before does not", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -10_000, max: 2_000_000 }),
        fc.integer({ min: 1, max: 2_000_000 }),
        fc.integer({ min: 1, max: 100 }),
        (revenue, potential, percent) => {
          const at = (bought: number) => walletState(bought, potential, "declared", percent / 100);
          const { state, toUp, toDown } = at(revenue);
          const distance = state === "open" ? toUp : -toDown;
          expect(at(revenue + distance).state).not.toBe(state);
          expect(at(revenue + distance - Math.sign(distance)).state).toBe(state);
        },
      ),
    );
  });
});
