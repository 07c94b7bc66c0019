import type { CustomFunctions } from "./functions/CustomFunctions";
import type { HostContext } from "./objects/HostContext";
import { HostError } from "./protocol/HostError";
import type { ApiObject } from "./protocol/ApiObject";
import { RibbonPart, Service } from "./services";
import type { Transport } from "./Transport";

/** Numbers on the wire. */
const richEvent = 65536;
const visibilityChanged = 65539;

/** What surrounds the workbook: the shared runtime, the ribbon, the state of the pane. */
export class RuntimeServices {
  /** "Background" when the add-in asked to start with the workbook. */
  startState = "Inactive";
  isPaneVisible = true;
  /** Ids of the actions whose `event.completed()` came back. */
  readonly completedActions: string[] = [];
  /** Ribbon states the add-in asked for, as "button.Enabled". */
  readonly ribbon = new Map<string, unknown>();
  /** True once the functions runtime of the add-in is ready. */
  areFunctionsReady = false;

  private actionCount = 0;

  constructor(
    private readonly context: HostContext,
    private readonly transport: Transport,
    private readonly functions: CustomFunctions,
  ) {}

  /** The object an add-in makes by type name. */
  service(typeName: string): ApiObject {
    switch (typeName) {
      case "Microsoft.ExcelServices.CustomFunctions":
        return this.functionsRoot();
      case "Microsoft.AppRuntime.AppRuntimePersistenceService":
        return new Service(this.context, typeName, {
          SetAppRuntimeStartState: (state: string) => {
            this.startState = state;
          },
          GetAppRuntimeStartState: () => this.startState,
        });
      case "Microsoft.AppRuntime.AppRuntimeService":
        return new Service(this.context, typeName, {
          SetAppRuntimeState: (state: string) => this.showPane(state === "Visible"),
          GetAppRuntimeState: () => (this.isPaneVisible ? "Visible" : "Background"),
        });
      case "Microsoft.InternalService.AddinInternalService":
        return new Service(this.context, typeName, { NotifyActionHandlerReady: () => null });
      case "Microsoft.DynamicRibbon.DynamicRibbon":
        return new RibbonPart(this.context, "", this.ribbon);
      default:
        this.context.unknownCalls.add(typeName);
        throw new HostError("ApiNotFound", `${typeName} is not known to the local Excel.`, 404);
    }
  }

  functionsRoot(): ApiObject {
    const settle = (results: never) => this.functions.settle(results);
    return new Service(this.context, "CustomFunctions", {
      SetInvocationArrayResults: settle,
      SetInvocationResults: settle,
      _SetOsfControlContainerReadyForCustomFunctions: () => {
        this.areFunctionsReady = true;
      },
      _GetEnabledFeatures: () => [1, 2, 3, 4],
    });
  }

  showPane(isVisible: boolean): void {
    this.isPaneVisible = isVisible;
    this.onPaneVisible(isVisible);
    const message = JSON.stringify({ visibility: isVisible ? "Taskpane" : "Hidden" });
    this.transport.fire([[richEvent, visibilityChanged, "", message, 0, false]]);
  }

  onPaneVisible: (isVisible: boolean) => void = () => {};

  /** Called with the id of the action when the add-in says it is done. */
  onActionCompleted: (actionId: string) => void = () => {};

  invokeAction(actionId: string, controlId: string): void {
    this.actionCount += 1;
    const source = JSON.stringify({ source: { id: controlId } });
    this.transport.fireDda("appCommandInvoked", [`action-${this.actionCount}`, actionId, source]);
  }

  completeAction(data: Readonly<Record<string, unknown>>): void {
    const id = String(data["0"]);
    this.completedActions.push(id);
    this.onActionCompleted(id);
  }
}
