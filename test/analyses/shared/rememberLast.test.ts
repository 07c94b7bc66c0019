import { rememberLast } from "../../../src/analyses/shared/rememberLast";

describe("what was made last for an object", () => {
  it("is made once for the same key, anew for another one", () => {
    const remember = rememberLast<object, number>();
    let made = 0;
    const make = () => ++made;
    const owner = {};
    expect([remember(owner, "a", make), remember(owner, "a", make)]).toEqual([1, 1]);
    expect([remember(owner, "b", make), remember(owner, "a", make)]).toEqual([2, 3]);
  });

  it("is never that of another object", () => {
    const remember = rememberLast<object, string>();
    expect(remember({}, "a", () => "one")).toBe("one");
    expect(remember({}, "a", () => "other")).toBe("other");
  });
});
