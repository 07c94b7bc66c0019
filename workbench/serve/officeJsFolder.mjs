import { createRequire } from "node:module";
import path from "node:path";

/** Microsoft's office.js as npm installed it. */
export const officeJsFolder = path.dirname(
  createRequire(import.meta.url).resolve("@microsoft/office-js/dist/office.js"),
);
