import {
  createContext,
  useCallback,
  useContext,
  useLayoutEffect,
  useMemo,
  useReducer,
  useRef,
  useState,
  type RefObject,
} from "react";
import { currentPlace, firstNavigation, navigate, type Place, type ScreenName, type Tab } from "./navigationState";

export interface Navigation {
  readonly tab: Tab;
  readonly place: Place;
  /** Number of screens in the current stack; 1 at the root of a tab. */
  readonly depth: number;
  readonly focusOn: string;
  readonly scroller: RefObject<HTMLElement | null>;
  /** What each screen of a stack remembers while another one covers it. */
  readonly memory: Map<string, unknown>;
  /** The view that has already taken its scroll position and focus. */
  readonly arrived: { current: string | null };
  open(screen: ScreenName, about?: string): void;
  /** Opens a screen in the place of the current one: Back then skips it. */
  replace(screen: ScreenName, about?: string): void;
  back(): void;
  choose(tab: Tab): void;
  /** Every stack back to its root, on the first tab. */
  home(): void;
}

/** The navigation of the pane, to be given to `NavigationContext`. */
export function useNavigationState(): Navigation {
  const [state, dispatch] = useReducer(navigate, firstNavigation);
  const scroller = useRef<HTMLElement | null>(null);
  const [memory] = useState(() => new Map<string, unknown>());
  const arrived = useRef<string | null>(null);

  const open = useCallback((screen: ScreenName, about = "") => {
    const focus = document.activeElement?.id ?? "";
    dispatch({ type: "open", screen, about, scroll: scroller.current?.scrollTop ?? 0, focus });
  }, []);
  const replace = useCallback((screen: ScreenName, about = "") => dispatch({ type: "replace", screen, about }), []);
  const back = useCallback(() => dispatch({ type: "back" }), []);
  const choose = useCallback((tab: Tab) => dispatch({ type: "choose", tab }), []);
  const home = useCallback(() => dispatch({ type: "home" }), []);

  return useMemo(() => {
    const { tab, stacks, focusOn } = state;
    return {
      tab,
      place: currentPlace(state),
      depth: stacks[tab].length,
      focusOn,
      scroller,
      memory,
      arrived,
      open,
      replace,
      back,
      choose,
      home,
    };
  }, [state, memory, open, replace, back, choose, home]);
}

export const NavigationContext = createContext<Navigation | null>(null);

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error("The screen is outside its NavigationContext.");
  return navigation;
}

/**
 * Scroll position and focus follow the screens: to the new title, or back to the control that opened the screen left.
 * `null` is a screen on its way, which takes nothing. `view` tells apart the faces of one place (reading, then what was read), so that focus is not lost between them.
 */
export function useArrival(view: string | null): void {
  const { place, focusOn, scroller, arrived } = useNavigation();
  const here = view === null ? null : `${place.id}/${view}`;
  useLayoutEffect(() => {
    if (here === null) return;
    const before = arrived.current;
    arrived.current = here;
    if (before === null || before === here) return;
    const samePlace = before.startsWith(`${place.id}/`);
    scroller.current?.scrollTo?.(0, samePlace ? 0 : place.scroll);
    const opener = !samePlace && focusOn ? document.getElementById(focusOn) : null;
    (opener ?? document.querySelector<HTMLElement>("[data-title]"))?.focus({ preventScroll: true });
  }, [here, place, focusOn, scroller, arrived]);
}

type Change<Value> = Value | ((before: Value) => Value);

/** State of a screen that is still there when the user comes back to it. Values are no functions. */
export function useKept<Value>(name: string, initial: Value): [Value, (change: Change<Value>) => void] {
  const { place, memory } = useNavigation();
  const key = `${place.id}/${name}`;
  const [value, setValue] = useState(() => (memory.has(key) ? (memory.get(key) as Value) : initial));
  const keep = useCallback(
    (change: Change<Value>) =>
      setValue((before) => {
        const next = typeof change === "function" ? (change as (before: Value) => Value)(before) : change;
        memory.set(key, next);
        return next;
      }),
    [memory, key],
  );
  return [value, keep];
}
