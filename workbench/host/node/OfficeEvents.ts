import type { RichMessage } from "../Transport";

type RichHandler = (message: { readonly entries: readonly object[] }) => void;
type DocumentHandler = (args: object) => void;
type Callback = (result: { readonly status: string }) => void;

const selectionChanged = "documentSelectionChanged";

/**
 * Brings events to the library where there is no page: it registers its handlers through two older objects of Office,
 * which are played here.
 */
export class OfficeEvents {
  private readonly richHandlers = new Set<RichHandler>();
  private readonly selectionHandlers = new Set<DocumentHandler>();

  /** `OSF.DDA.RichApi.richApiMessageManager`. */
  readonly richApiMessageManager = {
    register: (handler: RichHandler) => {
      this.richHandlers.add(handler);
      return Promise.resolve();
    },
  };

  /** The part of `Office.context.document` that events need. */
  readonly document = {
    addHandlerAsync: (_type: string, handler: DocumentHandler, callback?: Callback) => {
      this.selectionHandlers.add(handler);
      callback?.({ status: "succeeded" });
    },
    removeHandlerAsync: (_type: string, { handler }: { handler: DocumentHandler }, callback?: Callback) => {
      this.selectionHandlers.delete(handler);
      callback?.({ status: "succeeded" });
    },
  };

  deliver(messages: readonly RichMessage[]): void {
    const entries = messages.map(([messageCategory, messageType, targetId, message, id, isRemoteOverride]) => ({
      messageCategory,
      messageType,
      targetId,
      message,
      id,
      isRemoteOverride,
    }));
    for (const handler of this.richHandlers) handler({ entries });
  }

  deliverDda(name: string): void {
    if (name === selectionChanged) for (const handler of [...this.selectionHandlers]) handler({ type: name });
  }
}
