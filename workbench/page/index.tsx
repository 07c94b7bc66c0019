import { createRoot } from "react-dom/client";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import "@univerjs/preset-sheets-drawing/lib/index.css";
import "@univerjs/preset-sheets-filter/lib/index.css";
import "@univerjs/preset-sheets-sort/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./page.css";
import type { Language } from "../files/language";
import type { Schema } from "../host/protocol/schema";
import { App } from "./App";

/** `?lang=fr|en`, `?theme=dark|light`, `?open=/sample-fr.xlsx`, `?addin=https://localhost:3001/`. */
const query = new URLSearchParams(location.search);
const addinUrl = query.get("addin") ?? document.querySelector<HTMLMetaElement>("meta[name=addin-url]")!.content;
const language: Language = /^fr/i.test(query.get("lang") ?? navigator.language) ? "fr" : "en";
const dark = query.has("theme") ? query.get("theme") === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;

const [manifestText, schema] = await Promise.all([
  fetch(new URL("manifest.xml", addinUrl)).then((response) => response.text()),
  fetch("schema.json").then((response) => response.json() as Promise<Schema>),
  // The grid draws on a canvas, which does not wait for fonts; where there is none of these, the system's own is used.
  ...["10pt", "bold 10pt"].map((style) => document.fonts.load(`${style} "Sheet Fallback"`).catch(() => [])),
]);

createRoot(document.getElementById("app")!).render(
  <App
    addinUrl={addinUrl}
    manifestText={manifestText}
    schema={schema}
    startLanguage={language}
    startDark={dark}
    startFile={query.get("open")}
  />,
);
