/** Tabs of the pane, in the order they are shown. */
export const tabs = ["portfolio", "analyses", "customers"] as const;
export type Tab = (typeof tabs)[number];

export type ScreenName =
  | "portfolio"
  | "source"
  | "column"
  | "question"
  | "import"
  | "merges"
  | "join"
  | "result"
  | "pick"
  | "analyses"
  | "analysis"
  | "rules"
  | "rule"
  | "grid"
  | "formula"
  | "customers"
  | "segment"
  | "settings"
  | "journal";

/** A screen in the stack of a tab. */
export interface Place {
  /** Never used twice, so that what a screen remembers cannot reach another. */
  readonly id: number;
  readonly screen: ScreenName;
  /** What the screen is about: a field, a question, an analysis, "analysis/option", a segment. */
  readonly about: string;
  /** Where the screen was left: its face (see `useArrival`), scroll position and the control that opened the next one. */
  readonly view: string;
  readonly scroll: number;
  readonly focus: string;
}

export interface NavigationState {
  readonly tab: Tab;
  readonly stacks: Readonly<Record<Tab, readonly Place[]>>;
  readonly nextId: number;
  /** Id of the control that gets the focus on arrival; empty for the title of the screen. */
  readonly focusOn: string;
}

export type NavigationAction =
  | { readonly type: "choose"; readonly tab: Tab }
  | {
      readonly type: "open";
      readonly screen: ScreenName;
      readonly about: string;
      readonly view: string;
      readonly scroll: number;
      readonly focus: string;
    }
  | { readonly type: "replace"; readonly screen: ScreenName; readonly about: string }
  | { readonly type: "back" }
  | { readonly type: "home" };

/** Id of a tab's button. */
export const tabId = (tab: Tab): string => `tab-${tab}`;

const newPlace = (id: number, screen: ScreenName, about = ""): Place => ({
  id,
  screen,
  about,
  view: "",
  scroll: 0,
  focus: "",
});
const root = (tab: Tab, id: number): readonly Place[] => [newPlace(id, tab)];

export const firstNavigation: NavigationState = {
  tab: "portfolio",
  stacks: { portfolio: root("portfolio", 0), analyses: root("analyses", 1), customers: root("customers", 2) },
  nextId: 3,
  focusOn: "",
};

/** The screen that is shown. */
export const currentPlace = (state: NavigationState): Place => state.stacks[state.tab].at(-1)!;

/** office.js empties `history.pushState`: the pane keeps one stack of screens per tab in memory instead. */
export function navigate(state: NavigationState, action: NavigationAction): NavigationState {
  const stack = state.stacks[state.tab];
  const withStack = (places: readonly Place[]): NavigationState => ({
    ...state,
    stacks: { ...state.stacks, [state.tab]: places },
    nextId: state.nextId + 1,
    focusOn: "",
  });
  switch (action.type) {
    case "choose":
      return {
        ...(action.tab === state.tab ? withStack(stack.slice(0, 1)) : state),
        tab: action.tab,
        focusOn: tabId(action.tab),
      };
    case "open": {
      const { screen, about, view, scroll, focus } = action;
      const left = { ...stack.at(-1)!, view, scroll, focus };
      return withStack([...stack.slice(0, -1), left, newPlace(state.nextId, screen, about)]);
    }
    case "replace":
      return withStack([...stack.slice(0, -1), newPlace(state.nextId, action.screen, action.about)]);
    case "back":
      return stack.length > 1 ? { ...withStack(stack.slice(0, -1)), focusOn: stack.at(-2)!.focus } : state;
    case "home":
      return { ...firstNavigation, nextId: state.nextId };
  }
}
