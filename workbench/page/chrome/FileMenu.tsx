import { useId, useRef } from "react";
import type { Words } from "../words";
import { Icon, iconPaths } from "./icons";
import { useMenu } from "./useMenu";

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
  const { open, setOpen, root, onKeyDown } = useMenu();
  const input = useRef<HTMLInputElement>(null);
  const menuId = useId();
  const items = [
    { key: "new", label: words.newWorkbook, icon: iconPaths.newFile, run: onNew },
    { key: "open", label: words.open, icon: iconPaths.open, run: () => input.current?.click() },
    { key: "xlsx", label: words.saveXlsx, icon: iconPaths.save, run: onSaveXlsx },
    { key: "csv", label: words.saveCsv, icon: iconPaths.save, run: onSaveCsv },
  ];
  return (
    <div ref={root} className="file-menu" onKeyDown={onKeyDown}>
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
