import { useEffect, useId, useRef, useState } from "react";
import type { Words } from "../words";
import { Icon, iconPaths } from "./icons";

/** The kinds of files that open, for the file dialog. */
const openableFiles = ".xlsx,.csv,.txt,.tsv,.gz";

interface FileMenuProps {
  readonly words: Words;
  readonly onNew: () => void;
  readonly onOpen: (file: File) => void;
  readonly onSaveXlsx: () => void;
  readonly onSaveCsv: () => void;
}

/** The File tab: a menu, since the local Excel has no pages behind it. */
export function FileMenu({ words, onNew, onOpen, onSaveXlsx, onSaveCsv }: FileMenuProps) {
  const [open, setOpen] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const menuId = useId();
  useEffect(() => {
    if (!open) return;
    root.current?.querySelector<HTMLElement>("[role=menuitem]")?.focus();
    const closeOutside = (event: PointerEvent) => {
      if (!root.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener("pointerdown", closeOutside);
    return () => document.removeEventListener("pointerdown", closeOutside);
  }, [open]);
  const items = [
    { key: "new", label: words.newWorkbook, icon: iconPaths.newFile, run: onNew },
    { key: "open", label: words.open, icon: iconPaths.open, run: () => input.current?.click() },
    { key: "xlsx", label: words.saveXlsx, icon: iconPaths.save, run: onSaveXlsx },
    { key: "csv", label: words.saveCsv, icon: iconPaths.save, run: onSaveCsv },
  ];
  const move = (step: number) => {
    const buttons = [...(root.current?.querySelectorAll<HTMLElement>("[role=menuitem]") ?? [])];
    const at = buttons.indexOf(document.activeElement as HTMLElement);
    buttons[(at + step + buttons.length) % buttons.length]?.focus();
  };
  return (
    <div
      ref={root}
      className="file-menu"
      onKeyDown={(event) => {
        if (event.key === "Escape") {
          setOpen(false);
          root.current?.querySelector<HTMLElement>(".tab")?.focus();
        } else if (open && event.key === "ArrowDown") move(1);
        else if (open && event.key === "ArrowUp") move(-1);
      }}
    >
      <button
        type="button"
        className="tab"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={menuId}
        onClick={() => setOpen(!open)}
      >
        {words.file}
      </button>
      {open && (
        <div className="menu" role="menu" id={menuId} aria-label={words.file}>
          {items.map(({ key, label, icon, run }) => (
            <button
              key={key}
              type="button"
              role="menuitem"
              data-command={key}
              onClick={() => {
                setOpen(false);
                run();
              }}
            >
              <Icon path={icon} />
              {label}
            </button>
          ))}
        </div>
      )}
      <input
        ref={input}
        type="file"
        hidden
        aria-label={words.open}
        accept={openableFiles}
        onChange={(event) => {
          const file = event.target.files?.[0];
          event.target.value = "";
          if (file) onOpen(file);
        }}
      />
    </div>
  );
}
