import { itemNotFound } from "../protocol/HostError";
import { HostObject } from "./HostObject";

/** A collection over a live list: nothing is remembered between calls. Names are compared without case, as Excel does. */
export abstract class HostCollection<Item extends HostObject> extends HostObject {
  abstract override items(): readonly Item[];

  /** Whether a key (a name, an id) means the item. */
  protected abstract isNamed(item: Item, key: string): boolean;

  override get isCollection(): boolean {
    return true;
  }

  override read(name: string): unknown {
    return name === "Count" ? this.items().length : super.read(name);
  }

  override item(key: unknown): Item {
    const found = this.items().find((item) => this.isNamed(item, String(key)));
    if (!found) throw itemNotFound();
    return found;
  }
}

export function sameName(left: string, right: string): boolean {
  return left.toLowerCase() === right.toLowerCase();
}
