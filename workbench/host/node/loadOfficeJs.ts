import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import vm from "node:vm";
import { addLaterMembers } from "../protocol/addLaterMembers";
import type { MinimalOffice } from "./minimalOffice";
import type { OfficeEvents } from "./OfficeEvents";

const libraryFile = "excel-web-16.00.debug.js";

/** Where the installed office.js is, seen from the folder one works in or else from the bundle. */
export function officeJsFolder(): string {
  const bundle = typeof __filename === "string" ? __filename : process.argv[1]!;
  const require = createRequire(bundle);
  const library = require.resolve("@microsoft/office-js/dist/office.js", {
    paths: [process.cwd(), path.dirname(bundle)],
  });
  return path.dirname(library);
}

let source: string | undefined;

/** The readable source of the Excel library, read once. */
export function officeJsSource(): string {
  source ??= readFileSync(path.join(officeJsFolder(), libraryFile), "utf8");
  return source;
}

/** The globals that office.js defines, typed by @types/office-js. */
export interface OfficeGlobals {
  readonly Excel: typeof globalThis.Excel;
  readonly OfficeExtension: typeof globalThis.OfficeExtension & { readonly SessionBase: { _overrideSession: unknown } };
}

/**
 * Runs the real Excel library in a context of its own, without a page: genuine proxies, loads and syncs. The part that
 * wants a page stops when it finds none; the rich API is defined by then.
 */
export function loadOfficeJs(office: MinimalOffice, events: OfficeEvents): OfficeGlobals {
  const window = stubWindow();
  const context = vm.createContext(window);
  vm.runInContext(
    `var Office = {}; var Microsoft = { Office: { WebExtension: Office } };
     var OSF = { ConstantNames: {}, OUtil: {} }; var Strings = { OfficeOM: {} };`,
    context,
  );
  try {
    vm.runInContext(officeJsSource(), context, { filename: libraryFile });
  } catch (error) {
    if (!("Excel" in window)) throw error;
  }
  // Office as the library made it wants a page: where it asks for events, it finds these.
  window["Office"] = office;
  const globals = window as unknown as OfficeGlobals & { readonly OSF: { DDA?: object } };
  addLaterMembers(globals);
  globals.OSF.DDA = { ...globals.OSF.DDA, RichApi: { richApiMessageManager: events.richApiMessageManager } };
  return globals;
}

/** As little of a browser as the library touches while it is read. */
function stubWindow(): Record<string, unknown> {
  const nothing = () => {};
  const element = () => ({ setAttribute: nothing, style: {}, appendChild: nothing, getElementsByTagName: () => [] });
  const window: Record<string, unknown> = {
    console,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    Promise,
    JSON,
    performance,
    location: { href: "https://localhost/", hash: "", search: "", origin: "https://localhost", protocol: "https:" },
    navigator: { userAgent: "Node" },
    addEventListener: nothing,
    document: {
      addEventListener: nothing,
      readyState: "complete",
      createElement: element,
      getElementsByTagName: () => [element()],
      querySelectorAll: () => [],
    },
    history: {},
    name: "",
    external: {},
  };
  for (const alias of ["window", "self", "top", "parent"]) window[alias] = window;
  return window;
}
