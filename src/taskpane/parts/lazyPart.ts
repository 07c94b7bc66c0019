import { lazy, type ComponentType } from "react";

/** A component whose code comes when it is first shown, so that the pane opens fast. */
export const lazyPart = <Name extends string, Props>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
) => lazy(async () => ({ default: (await load())[name] }));
