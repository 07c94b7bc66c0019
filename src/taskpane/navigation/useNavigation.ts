import {
  createContext,
  useCallback,
  useContext,
  useDeferredValue,
  useEffect,
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
  /** The face of a place that has already taken its scroll position and focus, and what it scrolls in. */
  readonly arrived: { current: Arrival | null };
  open(screen: ScreenName, about?: string): void;
  /** Opens a screen in the place of the current one: Back then skips it. */
  replace(screen: ScreenName, about?: string): void;
  back(): void;
  choose(tab: Tab): void;
  /** Every stack back to its root, on the first tab. */
  home(): void;
}

interface Arrival {
  readonly place: number;
  readonly view: string;
  readonly scroller: HTMLElement | null;
}

/** The navigation of the pane, to be given to `NavigationContext`. */
export function useNavigationState(): Navigation {
  const [state, dispatch] = useReducer(navigate, firstNavigation);
  const scroller = useRef<HTMLElement | null>(null);
  const [memory] = useState(() => new Map<string, unknown>());
  const arrived = useRef<Arrival | null>(null);

  const open = useCallback((screen: ScreenName, about = "") => {
    const focus = document.activeElement?.id ?? "";
    const view = arrived.current?.view ?? "";
    dispatch({ type: "open", screen, about, view, scroll: scroller.current?.scrollTop ?? 0, focus });
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
  useLayoutEffect(() => {
    if (view === null) return;
    const before = arrived.current;
    arrived.current = { place: place.id, view, scroller: scroller.current };
    if (before === null || (before.place === place.id && before.view === view)) return;
    const samePlace = before.place === place.id;
    const top = samePlace || place.view !== view ? 0 : place.scroll;
    // What is new is at its top; to scroll it there would lay the page out before it is complete.
    const isNew = before.scroller !== scroller.current;
    if (top > 0 || !isNew) scroller.current?.scrollTo?.(0, top);
    const opener = !samePlace && focusOn ? document.getElementById(focusOn) : null;
    (opener ?? document.querySelector<HTMLElement>("[data-title]"))?.focus({ preventScroll: true });
  }, [view, place, focusOn, scroller, arrived]);
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

/**
 * Whether it is time for the parts of a screen that may come a moment after the others: right away for somebody who comes
 * back to it, and finds the scroll position and the focus of before. The page can answer between the two steps.
 */
export function useSecondStep(): boolean {
  const { place, memory } = useNavigation();
  const key = `${place.id}/shown`;
  const isTime = useDeferredValue(true, memory.has(key));
  useEffect(() => {
    if (isTime) memory.set(key, true);
  }, [isTime, memory, key]);
  return isTime;
}
