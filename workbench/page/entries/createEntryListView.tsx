import { useEffect } from "react";
import { useMenu } from "../chrome/useMenu";
import type { EntryLists } from "./EntryLists";

/** The component that hangs on a cell with a list: a button, also reached with Alt and the down arrow as in Excel. */
export function createEntryListView(lists: () => EntryLists, label: () => string) {
  return function EntryListView() {
    const { open, setOpen, root, onKeyDown } = useMenu();
    const offered = lists().offered;
    useEffect(() => {
      const openByKeyboard = (event: KeyboardEvent) => {
        if (!event.altKey || event.key !== "ArrowDown") return;
        event.preventDefault();
        event.stopPropagation();
        setOpen(true);
      };
      document.addEventListener("keydown", openByKeyboard, true);
      return () => document.removeEventListener("keydown", openByKeyboard, true);
    }, [setOpen]);
    if (!offered) return null;
    return (
      <div
        ref={root}
        className="entry-list"
        onKeyDown={(event) => {
          onKeyDown(event);
          event.stopPropagation();
        }}
      >
        <button
          type="button"
          aria-haspopup="menu"
          aria-expanded={open}
          aria-label={label()}
          onClick={() => setOpen(!open)}
        >
          ▾
        </button>
        {open && (
          <div className="menu" role="menu" aria-label={label()}>
            {offered.entries.map((entry) => (
              <button
                key={entry}
                type="button"
                role="menuitem"
                aria-current={entry === offered.current}
                onClick={() => {
                  setOpen(false);
                  offered.choose(entry);
                }}
              >
                {entry}
              </button>
            ))}
          </div>
        )}
      </div>
    );
  };
}
