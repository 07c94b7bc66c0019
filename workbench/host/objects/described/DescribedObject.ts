import { camelCase } from "../../protocol/camelCase";
import { toHex } from "../format/colour";
import type { HostContext } from "../HostContext";
import { defineMembers, HostObject, type Members, type Property } from "../HostObject";
import type { DescriptionPath } from "./description";

/** What holds the description: a chart, a conditional format. */
export interface DescriptionHolder {
  readonly context: HostContext;
  describe(path: DescriptionPath): unknown;
  change(path: DescriptionPath, value: unknown): void;
}

/** A part of a larger whole, such as an axis of a chart: it reads and writes one place of the whole's description. */
export class DescribedObject extends HostObject {
  constructor(
    readonly holder: DescriptionHolder,
    className: string,
    readonly path: DescriptionPath,
  ) {
    super(holder.context, className);
  }

  get(name: string): unknown {
    return this.holder.describe([...this.path, name]);
  }

  put(name: string, value: unknown): void {
    this.holder.change([...this.path, name], value);
  }

  part(className: string, name: string): DescribedObject {
    return new DescribedObject(this.holder, className, [...this.path, name]);
  }
}

/** A property with the value it has until written. */
export function described(name: string, initial: unknown): Property<DescribedObject> {
  return {
    get: (part) => part.get(name) ?? initial,
    set: (part, value: unknown) => part.put(name, value),
  };
}

export function describedColour(name: string, initial: string): Property<DescribedObject> {
  return {
    get: (part) => part.get(name) ?? initial,
    set: (part, value: string) => part.put(name, toHex(value) ?? ""),
  };
}

/** Defines a class of parts: properties by wire name with their initial values, and the classes of the parts below. */
export function defineDescribed(
  className: string,
  initials: Readonly<Record<string, unknown>>,
  parts: Readonly<Record<string, string>> = {},
  more: Members<DescribedObject> = {},
): void {
  const properties = Object.fromEntries(
    Object.entries(initials).map(([wire, initial]) => {
      const name = camelCase(wire);
      const isColour = typeof initial === "string" && /Color$/.test(wire);
      return [wire, isColour ? describedColour(name, initial) : described(name, initial)];
    }),
  );
  const navigations = Object.fromEntries(
    Object.entries(parts).map(([wire, className]) => [
      wire,
      (part: DescribedObject) => part.part(className, camelCase(wire)),
    ]),
  );
  defineMembers<DescribedObject>(className, {
    properties: { ...properties, ...more.properties },
    navigations: { ...navigations, ...more.navigations },
    ...(more.methods ? { methods: more.methods } : {}),
  });
}
