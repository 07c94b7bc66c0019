import type { ApiObject } from "./ApiObject";
import { HostError, invalidArgument } from "./HostError";
import type { WireQuery } from "./wire";

/** Properties asked for, nested by navigation, in lower case. `*` stands for everything. */
interface Wanted {
  [name: string]: Wanted;
}

/** Answers a load: the values of the selected properties. `rename` gives the member names of the answer. */
export function queryObject(object: ApiObject | null, query: WireQuery = {}, rename = (name: string) => name): unknown {
  if (!object) return null;
  const wanted: Wanted = {};
  for (const path of query.Select ?? []) want(wanted, path.split("/"));
  for (const path of query.Expand ?? []) want(wanted, [...path.split("/"), "*"]);
  if (!query.Select) wanted["*"] = {};
  return project(object, wanted, rename, query);
}

function want(wanted: Wanted, path: readonly string[]): void {
  let level = wanted;
  for (const name of path) level = level[name.toLowerCase()] ??= {};
}

function project(object: ApiObject, wanted: Wanted, rename: (name: string) => string, query: WireQuery): unknown {
  const answer: Record<string, unknown> = { ...object.identity() };
  if (object.isCollection) {
    projectCollection(object, wanted, rename, query, answer);
    return answer;
  }
  for (const name in wanted) {
    if (name === "*") {
      for (const property of object.readableNames()) answer[rename(property)] = readQuietly(object, property);
      continue;
    }
    const navigation = object.navigationName(name);
    if (navigation) {
      const deeper = Object.keys(wanted[name]!).length ? wanted[name]! : { "*": {} };
      const target = object.navigate(navigation);
      answer[rename(navigation)] = target && project(target, deeper, rename, {});
      continue;
    }
    const property = object.propertyName(name);
    if (!property) throw invalidArgument(`${object.className} has no property ${name}.`);
    answer[rename(property)] = object.read(property);
  }
  return answer;
}

function projectCollection(
  collection: ApiObject,
  wanted: Wanted,
  rename: (name: string) => string,
  query: WireQuery,
  answer: Record<string, unknown>,
): void {
  const ofItems: Wanted = { ...wanted["items"] };
  let wantsItems = "items" in wanted;
  for (const name in wanted) {
    if (name === "items") continue;
    const own = name === "*" ? undefined : collection.propertyName(name);
    if (own) {
      answer[rename(own)] = collection.read(own);
      continue;
    }
    ofItems[name] = wanted[name]!;
    wantsItems = true;
  }
  if (!wantsItems) return;
  const skip = query.Skip ?? 0;
  const items = collection.items().slice(skip, query.Top === undefined ? undefined : skip + query.Top);
  if (!Object.keys(ofItems).length) ofItems["*"] = {};
  answer[rename("Items") === "items" ? "items" : "_Items"] = items.map((item) => project(item, ofItems, rename, {}));
}

/** A load of everything leaves out what this host or this object cannot tell. */
function readQuietly(object: ApiObject, property: string): unknown {
  try {
    return object.read(property);
  } catch (error) {
    if (error instanceof HostError) return undefined;
    throw error;
  }
}
