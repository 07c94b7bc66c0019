import { isApiObject, type ApiObject } from "./ApiObject";
import { camelCase } from "./camelCase";
import { HostError, invalidArgument } from "./HostError";
import { queryObject } from "./queryObject";
import { ReferenceTable } from "./ReferenceTable";
import {
  ActionType,
  PathType,
  type BatchRequest,
  type BatchResponse,
  type WireAction,
  type WireArguments,
} from "./wire";

export interface BatchContext {
  /** Who asked: "IterativeExecutor" for Excel.run, other words for the ribbon and the functions runtime. */
  readonly customData?: string;
}

export interface InterpreterOptions {
  /** The object that paths start from. */
  readonly root: (context: BatchContext) => ApiObject;
  /** Services made by type name. */
  readonly create: (typeName: string) => ApiObject;
  /** Waits until values are up to date. */
  readonly beforeRead: () => Promise<void> | undefined;
  /** Runs a change as part of the current undo step. */
  readonly asOneStep: <Result>(change: () => Result) => Result;
}

/**
 * Interprets any batch of Excel's rich API against objects that know their own members. It knows no class of Excel: paths
 * are resolved once and in order (so that `add` runs once, where it stands), the first error stops the batch.
 */
export class BatchInterpreter {
  readonly references = new ReferenceTable();

  constructor(private readonly options: InterpreterOptions) {}

  async run(request: BatchRequest, context: BatchContext): Promise<BatchResponse> {
    const resolved = new Map<number, ApiObject | null>();
    const response: BatchResponse & { Error: BatchResponse["Error"] } = {
      ProcessedResults: null,
      Results: [],
      Error: null,
      TraceIds: [],
    };
    for (const [index, action] of request.Actions.entries()) {
      try {
        const value = await this.perform(action, request, context, resolved);
        if (action.ActionType === ActionType.trace) response.TraceIds.push(action.Id);
        response.Results.push({ ActionId: action.Id, Value: value === undefined ? null : value });
      } catch (error) {
        if (!(error instanceof HostError)) console.error(`The local Excel failed at ${action.Name}:`, error);
        const { code, message, status, location } = asHostError(error);
        return {
          ...response,
          Error: {
            ActionIndex: index,
            Code: code,
            Message: message,
            Location: location ?? locate(action, request, resolved),
            HttpStatusCode: status,
          },
        };
      }
    }
    return response;
  }

  private async perform(
    action: WireAction,
    request: BatchRequest,
    context: BatchContext,
    resolved: Map<number, ApiObject | null>,
  ): Promise<unknown> {
    const { asOneStep } = this.options;
    const target = () => this.resolve(action.ObjectPathId, request, context, resolved);
    const args = () => this.args(action.ArgumentInfo, request, context, resolved);
    switch (action.ActionType) {
      case ActionType.trace:
      case ActionType.ensureUnchanged:
        return null;
      case ActionType.instantiate:
        return asOneStep(() => this.describe(target()));
      case ActionType.query:
      case ActionType.recursiveQuery:
        await this.options.beforeRead();
        return asOneStep(() =>
          this.withReference(target(), queryObject(target(), action.QueryInfo ?? action.RecursiveQueryInfo)),
        );
      case ActionType.queryAsJson:
        await this.options.beforeRead();
        return asOneStep(() => queryObject(target(), action.QueryInfo, camelCase));
      case ActionType.method: {
        if (action.Name === "_KeepReference") return this.keep(asOneStep(target));
        if (action.Name === "_RemoveReference") return this.references.remove(String(args()[0]));
        const result = await asOneStep(() => target()?.call(action.Name, args()));
        return isApiObject(result) ? this.describe(result) : result;
      }
      case ActionType.setProperty:
        return asOneStep(() => target()?.write(action.Name, args()[0]));
      case ActionType.update:
        return asOneStep(() => update(target(), action.ObjectState ?? {}));
      default:
        throw new HostError("NotImplemented", `Action type ${action.ActionType} is unknown.`, 501);
    }
  }

  private resolve(
    pathId: number,
    request: BatchRequest,
    context: BatchContext,
    resolved: Map<number, ApiObject | null>,
  ): ApiObject | null {
    const known = resolved.get(pathId);
    if (known !== undefined) return known;
    const path = request.ObjectPaths[pathId];
    if (!path) throw new HostError("InvalidObjectPath", `The object path ${pathId} is unknown.`);
    const parent = () => this.resolve(path.ParentObjectPathId!, request, context, resolved);
    const args = () => this.args(path.ArgumentInfo, request, context, resolved);
    const find = (): unknown => {
      switch (path.ObjectPathType) {
        case PathType.global:
          return this.options.root(context);
        case PathType.newObject:
          return this.options.create(path.Name);
        case PathType.referenceId:
          return this.references.get(path.Name);
        case PathType.nullObject:
          return null;
        case PathType.property:
          return parent()?.navigate(path.Name) ?? null;
        case PathType.indexer:
          return parent()?.item(...args()) ?? null;
        default:
          return parent()?.call(path.Name, args()) ?? null;
      }
    };
    const object = find();
    if (object !== null && !isApiObject(object)) throw invalidArgument();
    resolved.set(pathId, object);
    return object;
  }

  /** Arguments with the objects they refer to in place. */
  private args(
    info: WireArguments | undefined,
    request: BatchRequest,
    context: BatchContext,
    resolved: Map<number, ApiObject | null>,
  ): readonly unknown[] {
    const substitute = (value: unknown, reference: unknown): unknown => {
      if (Array.isArray(reference))
        return (value as unknown[]).map((part, index) => substitute(part, reference[index]));
      return reference ? this.resolve(Number(reference), request, context, resolved) : value;
    };
    const values = info?.Arguments ?? [];
    const references = info?.ReferencedObjectPathIds;
    return references ? (substitute(values, references) as unknown[]) : values;
  }

  private keep(object: ApiObject | null): null {
    if (object) this.references.add(object);
    return null;
  }

  /** A value other than null tells the client that the object exists. */
  private describe(object: ApiObject | null): unknown {
    return object && this.withReference(object, { ...object.identity() });
  }

  private withReference(object: ApiObject | null, answer: unknown): unknown {
    const id = object && this.references.idOf(object);
    return id && answer ? { _ReferenceId: id, ...answer } : answer;
  }
}

function update(object: ApiObject | null, state: Readonly<Record<string, unknown>>): void {
  for (const name in state) object?.write(object.propertyName(name) ?? name, state[name]);
}

function asHostError(error: unknown): HostError {
  if (error instanceof HostError) return error;
  return new HostError("GeneralException", "There was an internal error while processing the request.", 500);
}

/** "WorksheetCollection.getItem": the class and member of the failing action. */
function locate(action: WireAction, request: BatchRequest, resolved: ReadonlyMap<number, ApiObject | null>): string {
  const path = request.ObjectPaths[action.ObjectPathId];
  const classOf = (id: number | undefined) => (id === undefined ? undefined : resolved.get(id)?.className) ?? "";
  if (action.ActionType !== ActionType.instantiate) return `${classOf(action.ObjectPathId)}.${camelCase(action.Name)}`;
  const member = path?.ObjectPathType === PathType.indexer ? "getItem" : camelCase(path?.Name ?? "");
  return `${classOf(path?.ParentObjectPathId)}.${member}`;
}
