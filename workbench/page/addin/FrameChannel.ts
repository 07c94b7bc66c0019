/** A message of office.js to its host, or back: JSON text sent with `postMessage`. */
interface FrameMessage {
  readonly _messageType: number;
  readonly _actionName: string;
  readonly _actionType?: number;
  readonly _conversationId: string;
  readonly _correlationId: unknown;
  readonly _data?: unknown;
}

const messageTypes = { request: 0, response: 1 } as const;
const actionTypes = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
const responseTypes = { answer: 0, event: 1 } as const;
const errors = { none: 0, unknownMethod: -2, failed: -4 } as const;

export type FrameMethods = Readonly<Record<string, (data: never) => unknown>>;

/**
 * The page's end of the conversation between office.js in a frame and the page around it. Answers the methods office.js
 * calls, and sends the events it registered for. Messages of any other window or origin are not heard.
 */
export class FrameChannel {
  private readonly registered = new Map<string, FrameMessage>();
  private readonly listener = (event: MessageEvent) => void this.receive(event);

  constructor(
    private readonly frame: HTMLIFrameElement,
    private readonly origin: string,
    private readonly methods: FrameMethods,
  ) {
    window.addEventListener("message", this.listener);
  }

  /** Sends an event; false when the add-in has not registered for it (yet). */
  fire(name: string, data: unknown): boolean {
    const registration = this.registered.get(name);
    if (!registration) return false;
    this.post(registration, { _data: data, _errorCode: errors.none, _responseType: responseTypes.event });
    return true;
  }

  dispose(): void {
    window.removeEventListener("message", this.listener);
  }

  private async receive(event: MessageEvent): Promise<void> {
    if (event.source !== this.frame.contentWindow || event.origin !== this.origin) return;
    const message = parseMessage(event.data);
    if (!message || message._messageType !== messageTypes.request) return;
    const answer = (data: unknown, errorCode: number = errors.none) =>
      this.post(message, { _data: data, _errorCode: errorCode, _responseType: responseTypes.answer });
    switch (message._actionType) {
      case actionTypes.registerEvent:
        this.registered.set(message._actionName, message);
        return answer({ Error: 0, Version: 1 });
      case actionTypes.unregisterEvent:
        this.registered.delete(message._actionName);
        return answer({ Error: 0, Version: 1 });
    }
    const method = this.methods[message._actionName];
    if (!method) return answer(`Unknown method ${message._actionName}`, errors.unknownMethod);
    try {
      answer(await method(message._data as never));
    } catch (error) {
      console.error(error);
      answer(String(error), errors.failed);
    }
  }

  private post({ _actionName, _conversationId, _correlationId }: FrameMessage, rest: object): void {
    const message = {
      _messageType: messageTypes.response,
      _actionName,
      _conversationId,
      _correlationId,
      _origin: location.origin,
      _serializerVersion: 1,
      ...rest,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(message), this.origin);
  }
}

function parseMessage(data: unknown): FrameMessage | null {
  if (typeof data !== "string") return null;
  try {
    const message = JSON.parse(data) as FrameMessage;
    return typeof message?._messageType === "number" ? message : null;
  } catch {
    return null;
  }
}
