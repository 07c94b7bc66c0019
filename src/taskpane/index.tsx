import type { ReactNode } from "react";
import { createRoot } from "react-dom/client";
import { registerCommands } from "../commands/registerCommands";
import { App } from "./App";
import { connectFunctions } from "./connectFunctions";
import { connectServices } from "./connectServices";
import { loadAhead } from "./loading/loadAhead";
import { NoExcelPage } from "./screens/NoExcelPage";

const show = (content: ReactNode): void => createRoot(document.getElementById("pane")!).render(content);

const showWithoutExcel = (libraryMissing: boolean): void =>
  show(
    <NoExcelPage
      libraryMissing={libraryMissing}
      browserLanguage={navigator.language}
      onReload={() => window.location.reload()}
    />,
  );

// Functions are called with or without the pane in view.
if (typeof CustomFunctions !== "undefined") connectFunctions();

if (typeof Office === "undefined") showWithoutExcel(true);
else
  void Office.onReady(({ host }) => {
    if (host !== Office.HostType.Excel) return showWithoutExcel(false);
    registerCommands();
    show(<App services={connectServices()} />);
    void loadAhead();
  });
