import type { ApiObject } from "./protocol/ApiObject";
import type { HostContext } from "./objects/HostContext";
import { HostObject, type Members } from "./objects/HostObject";

/** A service of Office that is not part of the workbook: methods by wire name. */
export class Service extends HostObject {
  constructor(
    context: HostContext,
    className: string,
    private readonly methods: Readonly<Record<string, (...args: never[]) => unknown>>,
  ) {
    super(context, className);
  }

  protected override get memberTable(): Members<HostObject> {
    return {
      methods: Object.fromEntries(
        Object.entries(this.methods).map(([name, method]) => [
          name,
          (_service: HostObject, ...args: never[]) => method(...args),
        ]),
      ),
    };
  }
}

/** Ribbon objects: every tab, group and button exists and takes what is written to it. */
export class RibbonPart extends HostObject {
  constructor(
    context: HostContext,
    readonly id: string,
    readonly states: Map<string, unknown>,
  ) {
    super(context, "Ribbon");
  }

  override call(_name: string, args: readonly unknown[]): ApiObject | null {
    return typeof args[0] === "string" ? new RibbonPart(this.context, args[0], this.states) : null;
  }

  override navigate(name: string): ApiObject {
    return new RibbonPart(this.context, name, this.states);
  }

  override write(name: string, value: unknown): void {
    this.states.set(`${this.id}.${name}`, value);
  }
}
