import type { Engine } from "../../host/engine/Engine";
import { createHost, type Host } from "../../host/createHost";
import type { FunctionsMetadata } from "../../host/functions/FunctionMetadata";
import type { Schema } from "../../host/protocol/schema";
import type { RichMessage } from "../../host/Transport";
import { chartImage } from "../charts/chartImage";
import type { Manifest } from "../ribbon/readManifest";
import { appContext, paneAddress, type ConversationIds } from "./appContext";
import { FrameChannel } from "./FrameChannel";

export interface AddinConnection {
  readonly host: Host;
  readonly frame: HTMLIFrameElement;
  dispose(): void;
}

const controlId = "{3f1d5b2a-0001-4000-8000-000000000001}";

/**
 * Puts the add-in's pane into `holder` as a frame of its own origin and plays Excel to it: the workbook is `engine`'s.
 * The functions it offers can be used in cells once this has resolved.
 */
export async function connectAddin(
  engine: Engine,
  holder: HTMLElement,
  manifest: Manifest,
  schema: Schema,
  locale: string,
): Promise<AddinConnection> {
  const ids: ConversationIds = { conversation: `conversation-${crypto.randomUUID()}`, control: controlId };
  const addinOrigin = new URL(manifest.paneUrl).origin;
  const frame = document.createElement("iframe");
  frame.title = manifest.name;
  frame.name = JSON.stringify({ baseFrameName: "addin" });
  frame.setAttribute(
    "sandbox",
    "allow-scripts allow-same-origin allow-forms allow-popups allow-modals allow-downloads",
  );
  frame.allow = "clipboard-write";
  const waiting: RichMessage[] = [];
  const send = (entries: readonly RichMessage[]) => channel.fire("richApiMessage", { ArrayData: entries });
  const host = createHost(
    engine,
    {
      // Formulas may be calculated before the add-in listens: what they ask waits.
      fire: (entries) => {
        if (!send([...waiting, ...entries])) waiting.push(...entries);
        else waiting.length = 0;
      },
      fireDda: (name, data) => void channel.fire(name, data),
    },
    {
      schema,
      language: locale,
      chartImage: (chart, width, height) => chartImage(engine, chart, locale, width, height),
    },
  );
  const channel = new FrameChannel(frame, addinOrigin, {
    ContextActivationManager_getAppContextAsync: () => appContext(ids, locale, manifest.name, addinOrigin),
    ContextActivationManager_notifyHost: () => null,
    ContextActivationManager_openWindowInHost: () => null,
    executeMethod: host.executeMethod,
  });
  frame.src = paneAddress(manifest.paneUrl, ids, locale);
  holder.replaceChildren(frame);
  await registerFunctions(host, manifest);
  return {
    host,
    frame,
    dispose: () => {
      channel.dispose();
      host.dispose();
      frame.remove();
    },
  };
}

async function registerFunctions(host: Host, manifest: Manifest): Promise<void> {
  if (!manifest.functionsUrl) return;
  const response = await fetch(manifest.functionsUrl);
  if (!response.ok) return;
  const metadata = (await response.json()) as FunctionsMetadata;
  host.functions.register({ ...metadata, namespace: metadata.namespace ?? manifest.namespace });
}
