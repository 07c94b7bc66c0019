import type { ComponentType } from "react";
import { otherWords } from "../words/spokenWords";
import { Later } from "./Later";

/**
 * A component whose code comes later, and with it the words it speaks. Once loaded it is shown at once; before, the nearest
 * `Suspense` waits, and when it cannot be loaded the nearest `PartBoundary` says so.
 */
export function lazyPart<Name extends string, Props extends object>(
  name: Name,
  load: () => Promise<Readonly<Record<Name, ComponentType<Props>>>>,
): ComponentType<Props> {
  const part = new Later(async (): Promise<ComponentType<Props>> => {
    const [module] = await Promise.all([load(), otherWords.ask()]);
    return module[name];
  });
  return function LazyPart(props: Props) {
    const Part = part.need();
    return <Part {...props} />;
  };
}
