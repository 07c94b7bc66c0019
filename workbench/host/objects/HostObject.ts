import type { ApiObject } from "../protocol/ApiObject";
import { camelCase } from "../protocol/camelCase";
import { HostError, invalidArgument, itemNotFound, notImplemented } from "../protocol/HostError";
import type { ClassSchema } from "../protocol/schema";
import type { HostContext } from "./HostContext";

export interface Property<Self> {
  readonly get: (self: Self) => unknown;
  /** Absent for what cannot be changed. */
  readonly set?: (self: Self, value: never) => void;
}

/** The members of a class by wire name: where Excel's words meet our methods. */
export interface Members<Self> {
  readonly properties?: Readonly<Record<string, Property<Self>>>;
  readonly navigations?: Readonly<Record<string, (self: Self) => ApiObject | null>>;
  readonly methods?: Readonly<Record<string, (self: Self, ...args: never[]) => unknown>>;
}

const memberTables = new Map<string, Members<never>>();

/** Says what a class offers. Kept apart from the classes so that they need not import all they lead to. */
export function defineMembers<Self>(className: string, members: Members<Self>): void {
  memberTables.set(className, members);
}

const noMembers: Members<HostObject> = {};
const emptySchema: ClassSchema = { scalars: {}, navigations: {}, methods: [], events: {}, isCollection: false };

/**
 * An object of Excel's API as the host plays it. It holds an address or an id, never a value: values stay in the engine.
 * A member that is neither in its table nor a general rule fails loudly and is listed.
 */
export abstract class HostObject implements ApiObject {
  readonly isApiObject = true;

  constructor(
    readonly context: HostContext,
    readonly className: string,
  ) {}

  get engine() {
    return this.context.engine;
  }

  get isCollection(): boolean {
    return this.classSchema.isCollection;
  }

  protected get classSchema(): ClassSchema {
    return this.context.schema[this.className] ?? emptySchema;
  }

  identity(): Record<string, unknown> | null {
    const properties = this.memberTable.properties ?? {};
    if (properties["Id"]) return { Id: this.read("Id") };
    if (properties["_Id"]) return { _Id: this.read("_Id") };
    return null;
  }

  readableNames(): readonly string[] {
    return Object.keys(this.memberTable.properties ?? {}).filter((name) => !name.startsWith("_"));
  }

  propertyName(name: string): string | undefined {
    return (
      findIgnoringCase(Object.keys(this.memberTable.properties ?? {}), name) ??
      findIgnoringCase(Object.keys(this.classSchema.scalars), name)
    );
  }

  navigationName(name: string): string | undefined {
    return (
      findIgnoringCase(Object.keys(this.memberTable.navigations ?? {}), name) ??
      findIgnoringCase(Object.keys(this.classSchema.navigations), name)
    );
  }

  read(name: string): unknown {
    const property = this.memberTable.properties?.[name];
    if (!property) throw this.unknown(name);
    return property.get(this);
  }

  write(name: string, value: unknown): void {
    const property = this.memberTable.properties?.[name];
    if (!property) throw this.unknown(name);
    if (!property.set) throw invalidArgument(`${this.className}.${camelCase(name)} cannot be changed.`);
    property.set(this, value as never);
  }

  navigate(name: string): ApiObject | null {
    const navigation = this.memberTable.navigations?.[name];
    if (navigation) return navigation(this);
    const orThrow =
      name.endsWith("OrNullObject") && this.memberTable.navigations?.[name.slice(0, -"OrNullObject".length)];
    if (orThrow) return nullWhenMissing(() => orThrow(this)) as ApiObject | null;
    throw this.unknown(name);
  }

  call(name: string, args: readonly unknown[]): unknown {
    const method = this.memberTable.methods?.[name];
    // office.js sends null for an argument that was left out.
    if (method) return method(this, ...(args.map((argument) => argument ?? undefined) as never[]));
    // Events are sent to every listener: registering one changes nothing here.
    if (/^_(Unr|R)egister\w*Event/.test(name)) return null;
    if (name === "_ValidateArraySize") return null;
    if (name.endsWith("OrNullObject")) {
      const strict = name.slice(0, -"OrNullObject".length);
      if (strict === "GetItem" || this.memberTable.methods?.[strict])
        return nullWhenMissing(() => this.call(strict, args));
    }
    if (this.isCollection || name === "GetItem") {
      if (name === "GetCount") return this.items().length;
      if (name === "GetItem") return this.item(...args);
      if (name === "GetItemAt") return this.itemAt(Number(args[0]));
    }
    throw this.unknown(name);
  }

  item(..._keys: readonly unknown[]): ApiObject | null {
    throw itemNotFound();
  }

  items(): readonly ApiObject[] {
    return [];
  }

  private itemAt(index: number): ApiObject {
    const item = this.items()[index];
    if (!item) throw invalidArgument();
    return item;
  }

  /** The error for a member this host does not know, which it also lists. */
  unknown(member: string): HostError {
    const name = `${this.className}.${camelCase(member)}`;
    this.context.unknownCalls.add(name);
    return notImplemented(name);
  }

  /** The table of the class, callable with this object. */
  protected get memberTable(): Members<HostObject> {
    return (memberTables.get(this.className) as Members<HostObject> | undefined) ?? noMembers;
  }
}

/** Runs a strict method for its "OrNullObject" form. */
export function nullWhenMissing<Result>(find: () => Result): Result | null {
  try {
    return find();
  } catch (error) {
    if (error instanceof HostError && error.code === "ItemNotFound") return null;
    throw error;
  }
}

function findIgnoringCase(names: readonly string[], wanted: string): string | undefined {
  const lower = wanted.toLowerCase();
  return names.find((name) => name.toLowerCase() === lower);
}
