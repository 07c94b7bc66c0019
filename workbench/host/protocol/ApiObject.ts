/** What the interpreter needs of an object that a batch addresses. Names are wire names. */
export interface ApiObject {
  readonly isApiObject: true;
  readonly className: string;
  readonly isCollection: boolean;
  /** What identifies it to the client (`Id`, `_Id`); null when it has no id. */
  identity(): Record<string, unknown> | null;
  /** Wire names of the properties a load of everything answers. */
  readableNames(): readonly string[];
  /** The wire name of a property or navigation in any case; undefined when there is none. */
  propertyName(name: string): string | undefined;
  navigationName(name: string): string | undefined;
  read(name: string): unknown;
  write(name: string, value: unknown): void;
  navigate(name: string): ApiObject | null;
  call(name: string, args: readonly unknown[]): unknown;
  item(...keys: readonly unknown[]): ApiObject | null;
  items(): readonly ApiObject[];
}

export function isApiObject(value: unknown): value is ApiObject {
  return typeof value === "object" && value !== null && (value as Partial<ApiObject>).isApiObject === true;
}
