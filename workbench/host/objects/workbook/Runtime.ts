import type { HostContext } from "../HostContext";
import { defineMembers, HostObject } from "../HostObject";

/** `context.runtime`: an add-in switches its events off and on with it. */
export class Runtime extends HostObject {
  constructor(context: HostContext) {
    super(context, "Runtime");
  }
}

defineMembers<Runtime>("Runtime", {
  properties: {
    EnableEvents: {
      get: ({ context }) => context.events.enabled,
      set: ({ context }, enabled: boolean) => {
        context.events.enabled = enabled;
      },
    },
  },
});
