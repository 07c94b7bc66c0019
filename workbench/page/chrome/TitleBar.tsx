import type { Language } from "../../files/language";
import type { Words } from "../words";
import { Icon, iconPaths } from "./icons";

interface TitleBarProps {
  readonly words: Words;
  readonly fileName: string;
  readonly language: Language;
  readonly dark: boolean;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  readonly onLanguage: (language: Language) => void;
  readonly onTheme: (dark: boolean) => void;
}

export function TitleBar({ words, fileName, language, dark, onUndo, onRedo, onLanguage, onTheme }: TitleBarProps) {
  return (
    <header className="title-bar">
      <span className="app-mark" title={words.notExcel}>
        <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true">
          <rect width="16" height="16" rx="3" />
          <path d="M4 4h8v8H4zM4 8h8M8 4v8" />
        </svg>
        {words.appName}
      </span>
      <button type="button" className="quiet" aria-label={words.undo} title={`${words.undo} (Ctrl+Z)`} onClick={onUndo}>
        <Icon path={iconPaths.undo} />
      </button>
      <button type="button" className="quiet" aria-label={words.redo} title={`${words.redo} (Ctrl+Y)`} onClick={onRedo}>
        <Icon path={iconPaths.redo} />
      </button>
      <h1 className="file-name">{fileName}</h1>
      <div className="switch" role="group" aria-label={words.language}>
        {(["fr", "en"] as const).map((one) => (
          <button key={one} type="button" aria-pressed={one === language} lang={one} onClick={() => onLanguage(one)}>
            {one.toUpperCase()}
          </button>
        ))}
      </div>
      <button
        type="button"
        className="quiet"
        aria-label={dark ? words.lightTheme : words.darkTheme}
        title={dark ? words.lightTheme : words.darkTheme}
        onClick={() => onTheme(!dark)}
      >
        <Icon path={dark ? iconPaths.sun : iconPaths.moon} />
      </button>
    </header>
  );
}
