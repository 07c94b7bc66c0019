import "@testing-library/jest-dom";
import { act, cleanup, configure, render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import { axe, toHaveNoViolations } from "jest-axe";
import { App } from "../../src/taskpane/App";
import { fakeServices, type FakeServices, type FakeSettings } from "./fakeServices";

expect.extend(toHaveNoViolations);
afterEach(cleanup);

// What is hidden is not looked for, and a busy machine gets time.
configure({ defaultHidden: true, asyncUtilTimeout: 20_000 });
jest.setTimeout(90_000);

// What jsdom lacks and Fluent or the pane asks of a browser.
Object.assign(window, {
  matchMedia: () => ({ matches: false, addEventListener: () => undefined, removeEventListener: () => undefined }),
  ResizeObserver: class {
    observe() {}
    unobserve() {}
    disconnect() {}
  },
});

// Fluent inserts thousands of rules, and jsdom matches all of them with each element whose style is asked, more than its
// matcher remembers compiled. Only the properties that a query, a click or a test asks for are kept.
const { insertRule } = CSSStyleSheet.prototype;
CSSStyleSheet.prototype.insertRule = function (rule, index) {
  return /[{;]\s*(display|visibility|opacity|pointer-events|content|text-align|grid-column-end)\s*:/.test(rule)
    ? insertRule.call(this, rule, index)
    : 0;
};

export interface Shown {
  readonly services: FakeServices;
  readonly user: UserEvent;
  /** Clicks what has this role and name once it is there. */
  click(role: string, name: string | RegExp): Promise<void>;
  /** Names of the services called, in order. */
  called(): string[];
}

/** The pane around fake services, as a user meets it. */
export async function showPane(settings: FakeSettings = {}): Promise<Shown> {
  const services = fakeServices(settings);
  const user = userEvent.setup();
  await act(async () => void render(<App services={services} />));
  return {
    services,
    user,
    click: async (role, name) => user.click(await screen.findByRole(role, { name })),
    called: () => services.calls.map(([name]) => name),
  };
}

/** Words of both languages, for flows that are the same in both. */
export const flowWords = {
  en: {
    read: "Read these orders",
    build: "Build the portfolio",
    sheet: "Go to the sheet",
    undo: "Undo",
    back: "Back",
    orders: "9,012 orders",
    columns: "Columns",
    analyses: "Analyses",
    customers: "Customers",
    overview: /Portfolio overview/,
    labels: /Write the segment beside each row/,
  },
  fr: {
    read: "Lire ces commandes",
    build: "Créer le portefeuille",
    sheet: "Aller à la feuille",
    undo: "Annuler",
    back: "Retour",
    orders: "9\u202f012 commandes",
    columns: "Colonnes",
    analyses: "Analyses",
    customers: "Clients",
    overview: /Vue d’ensemble du portefeuille/,
    labels: /Écrire le segment à côté de chaque ligne/,
  },
} as const;

/** No violation of the accessibility rules that can be checked without a layout. */
export async function expectAccessible(): Promise<void> {
  expect(await axe(document.body, { rules: { "color-contrast": { enabled: false } } })).toHaveNoViolations();
}

/** The pane after the orders were read. */
export async function showOrders(settings: FakeSettings = {}): Promise<Shown> {
  const shown = await showPane(settings);
  const words = flowWords[settings.language ?? "en"];
  await shown.click("button", words.read);
  await screen.findByRole("heading", { level: 1, name: words.orders });
  // What is under the summary comes a moment after it.
  await screen.findByRole("heading", { name: words.columns });
  return shown;
}

/** The pane with the result of the portfolio just built. */
export async function showResult(settings: FakeSettings = {}): Promise<Shown> {
  const shown = await showOrders(settings);
  const words = flowWords[settings.language ?? "en"];
  await shown.click("button", words.build);
  await screen.findByRole("button", { name: words.sheet });
  return shown;
}
