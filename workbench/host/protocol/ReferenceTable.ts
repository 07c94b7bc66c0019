import type { ApiObject } from "./ApiObject";
import { HostError } from "./HostError";

/** Objects the client asked to keep between two batches (`_KeepReference`). */
export class ReferenceTable {
  private readonly objects = new Map<string, ApiObject>();
  private readonly ids = new WeakMap<ApiObject, string>();
  private count = 0;

  get size(): number {
    return this.objects.size;
  }

  add(object: ApiObject): string {
    const known = this.ids.get(object);
    if (known && this.objects.has(known)) return known;
    const id = `{reference-${++this.count}}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
    return id;
  }

  idOf(object: ApiObject): string | undefined {
    const id = this.ids.get(object);
    return id && this.objects.has(id) ? id : undefined;
  }

  get(id: string): ApiObject {
    const object = this.objects.get(id);
    if (!object) throw new HostError("InvalidReference", "This reference is not valid for the current operation.");
    return object;
  }

  remove(id: string): void {
    this.objects.delete(id);
  }
}
