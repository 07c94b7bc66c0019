import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Language } from "../files/language";
import type { ErrorAlert } from "../host/engine/validation";
import type { Schema } from "../host/protocol/schema";
import { FileMenu } from "./chrome/FileMenu";
import { StatusBar } from "./chrome/StatusBar";
import { TaskPane } from "./chrome/TaskPane";
import { TitleBar } from "./chrome/TitleBar";
import { downloadFile } from "./downloadFile";
import { EntryAlert } from "./entries/EntryAlert";
import { exposeForTests } from "./exposeForTests";
import { readManifest, type RibbonButton } from "./ribbon/readManifest";
import { Ribbon } from "./ribbon/Ribbon";
import { useBusy } from "./useBusy";
import { useFileDrop } from "./useFileDrop";
import { useUnknownCalls } from "./useUnknownCalls";
import { locales, words } from "./words";
import { WorkbookSession } from "./WorkbookSession";

interface AppProps {
  readonly addinUrl: string;
  readonly manifestText: string;
  readonly schema: Schema;
  readonly startLanguage: Language;
  readonly startDark: boolean;
  /** Address of a workbook to open first; `null` for an empty one. */
  readonly startFile: string | null;
}

/** The local Excel: furniture in Excel's arrangement around the grid and the add-in's pane. */
export function App({ addinUrl, manifestText, schema, startLanguage, startDark, startFile }: AppProps) {
  const [language, setLanguage] = useState(startLanguage);
  const [dark, setDark] = useState(startDark);
  const [paneOpen, setPaneOpen] = useState(true);
  const [fileName, setFileName] = useState(words[startLanguage].untitled);
  const [notice, setNotice] = useState<string | null>(null);
  const [session, setSession] = useState<WorkbookSession | null>(null);
  const [refused, setRefused] = useState<ErrorAlert | null>(null);
  const [connected, setConnected] = useState(false);
  /** Excel loads an add-in anew for each workbook. */
  const [workbooks, setWorkbooks] = useState(0);
  const grid = useRef<HTMLDivElement>(null);
  const paneHolder = useRef<HTMLDivElement>(null);
  const say = words[language];
  const manifest = useMemo(
    () => readManifest(manifestText, locales[language], addinUrl),
    [manifestText, language, addinUrl],
  );
  const busy = useBusy(session?.engine ?? null);
  const unknownCalls = useUnknownCalls(session);

  const open = useCallback(
    async (
      target: WorkbookSession,
      name: string,
      read: () => Promise<Uint8Array>,
      speech: (typeof words)[Language],
    ) => {
      setNotice(speech.opening(name));
      try {
        const { ambiguousDates } = await target.open(await read(), name);
        setFileName(name.replace(/\.gz$/i, ""));
        setNotice(ambiguousDates.length ? speech.ambiguousDates(ambiguousDates) : null);
      } catch (error) {
        console.error(error);
        setNotice(speech.notOpened(name));
      }
    },
    [],
  );

  const started = useRef(false);
  useEffect(() => {
    if (started.current) return;
    started.current = true;
    const created = new WorkbookSession({
      grid: grid.current!,
      paneHolder: paneHolder.current!,
      language: startLanguage,
      dark: startDark,
    });
    created.onRefused = setRefused;
    const ready = async () => {
      if (startFile) {
        const name = decodeURIComponent(new URL(startFile, location.href).pathname.split("/").at(-1)!);
        await open(created, name, () => fetchBytes(startFile), words[startLanguage]);
      }
      setSession(created);
    };
    void ready();
  }, [open, startDark, startFile, startLanguage]);

  useEffect(() => {
    if (!session) return;
    session.setLanguage(language);
    setConnected(false);
    session
      .connect(manifest, schema, setPaneOpen)
      .then(() => {
        exposeForTests(session);
        setConnected(true);
      })
      .catch((error: unknown) => {
        console.error(error);
        setNotice(words[language].noAddin);
      });
  }, [session, manifest, schema, language, workbooks]);

  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${fileName} – ${say.appName}`;
  }, [language, fileName, say]);

  useEffect(() => {
    document.documentElement.dataset["theme"] = dark ? "dark" : "light";
    session?.setDark(dark);
  }, [dark, session]);

  const press = (button: RibbonButton) => {
    if (button.functionName === null) {
      setPaneOpen(true);
      session?.host?.runtime.showPane(true);
    } else session?.host?.invokeAction(button.functionName, button.id);
  };
  const save = async (name: string, bytes: () => Promise<Uint8Array>) => {
    try {
      downloadFile(await bytes(), name);
      setNotice(say.saved(name));
    } catch (error) {
      console.error(error);
      setNotice(say.notSaved);
    }
  };
  const openFile = (file: File) =>
    session &&
    void open(session, file.name, async () => new Uint8Array(await file.arrayBuffer()), say).then(() =>
      setWorkbooks(workbooks + 1),
    );
  const isDragged = useFileDrop(openFile);
  const baseName = fileName.replace(/\.[^.]+$/, "");
  return (
    <div className="app">
      <TitleBar
        words={say}
        fileName={fileName}
        language={language}
        dark={dark}
        onUndo={() => void session?.engine.undo()}
        onRedo={() => void session?.engine.redo()}
        onLanguage={setLanguage}
        onTheme={setDark}
      />
      <nav className="tabs" aria-label={say.tabs}>
        <FileMenu
          words={say}
          onNew={() => {
            session?.startAnew();
            setFileName(say.untitled);
            setWorkbooks(workbooks + 1);
          }}
          onOpen={openFile}
          onSaveXlsx={() => session && void save(`${baseName}.xlsx`, () => session.saveXlsx())}
          onSaveCsv={() => session && void save(`${baseName}.csv`, () => session.saveSheetAsCsv())}
        />
        <span className="tab active" aria-current="true">
          {manifest.tab}
        </span>
      </nav>
      <Ribbon label={say.ribbon} groups={manifest.groups} disabled={!connected} onPress={press} />
      <div className="notice" role="status" hidden={notice === null}>
        {notice}
        <button type="button" onClick={() => setNotice(null)}>
          {say.dismiss}
        </button>
      </div>
      <div className="work">
        <main ref={grid} className="grid" aria-label={say.grid} />
        <TaskPane
          words={say}
          title={manifest.name}
          icon={manifest.icon}
          open={paneOpen}
          holder={paneHolder}
          onClose={() => {
            setPaneOpen(false);
            session?.host?.runtime.showPane(false);
          }}
        />
      </div>
      {isDragged && <div className="drop">{say.drop}</div>}
      <EntryAlert words={say} alert={refused} onClose={() => setRefused(null)} />
      <StatusBar words={say} busy={busy} unknownCalls={unknownCalls} />
    </div>
  );
}

async function fetchBytes(address: string): Promise<Uint8Array> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
