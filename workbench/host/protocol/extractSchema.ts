import type { ClassSchema, Schema } from "./schema";

type Building = {
  -readonly [Key in keyof ClassSchema]: ClassSchema[Key] extends Readonly<Record<string, infer Value>>
    ? Record<string, Value>
    : ClassSchema[Key];
} & { names: string[]; methodSet: Set<string> };

const propertyStart = /^ {8}Object\.defineProperty\((\w+)\.prototype, "(\w+)"/;
const methodStart = /^ {8}(\w+)\.prototype\.(\w+) = function/;
const nameList = /return (\[.*\]);/;
const navigation = /_createPropertyObject\((?:Excel|OfficeCore)\.(\w+), this, "(\w+)", /;
const methodObject = /_createMethodObject\((?:Excel|OfficeCore)\.\w+, this, "(\w+)", /;
const invokedMethod = /_invokeMethod\(this, "(\w+)", /;
const eventNumber = /eventType: (\d+)/;

/**
 * Reads the classes of Excel's API out of the readable office.js that is installed from npm (`excel-web-16.00.debug.js`).
 * It runs at build or test time: nothing of Microsoft's is kept in this repository.
 */
export function extractSchema(source: string): Schema {
  const classes: Record<string, Building> = {};
  let current: Building | null = null;
  let property: string | null = null;
  let method: string | null = null;

  for (const line of source.split("\n")) {
    const start = propertyStart.exec(line) ?? methodStart.exec(line);
    if (start) {
      current = classes[start[1]!] ??= emptyClass();
      const isProperty = line.includes("Object.defineProperty(");
      property = isProperty ? start[2]! : null;
      method = isProperty ? null : start[2]!;
      if (property === "_isCollection") current.isCollection = true;
      continue;
    }
    if (!current) continue;
    if (property) readProperty(current, property, line);
    if (method) {
      const made = methodObject.exec(line);
      if (made) current.methodSet.add(made[1]!);
    }
    const invoked = invokedMethod.exec(line);
    if (invoked) current.methodSet.add(invoked[1]!);
  }
  return Object.fromEntries(Object.entries(classes).map(([name, built]) => [name, finish(built)]));
}

function readProperty(current: Building, property: string, line: string): void {
  const names = property.startsWith("_scalarProperty") ? nameList.exec(line) : null;
  if (names && property === "_scalarPropertyNames") current.names = JSON.parse(names[1]!) as string[];
  if (names && property === "_scalarPropertyOriginalNames") {
    (JSON.parse(names[1]!) as string[]).forEach((wire, index) => {
      current.scalars[wire] = current.names[index]!;
    });
  }
  const target = navigation.exec(line);
  if (target) current.navigations[target[2]!] = target[1]!;
  const event = /^on[A-Z]/.test(property) ? eventNumber.exec(line) : null;
  if (event) current.events[property] = Number(event[1]);
}

function emptyClass(): Building {
  return {
    scalars: {},
    navigations: {},
    methods: [],
    events: {},
    isCollection: false,
    names: [],
    methodSet: new Set(),
  };
}

function finish({ scalars, navigations, events, isCollection, methodSet }: Building): ClassSchema {
  return { scalars, navigations, methods: [...methodSet], events, isCollection };
}
