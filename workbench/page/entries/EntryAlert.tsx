import { useEffect, useRef } from "react";
import type { ErrorAlert } from "../../host/engine/validation";
import type { Words } from "../words";

interface EntryAlertProps {
  readonly words: Words;
  /** What is to be said; `null` for nothing. */
  readonly alert: ErrorAlert | null;
  readonly onClose: () => void;
}

/** What Excel says when a cell does not accept what was typed: the words are the rule's own where it has some. */
export function EntryAlert({ words, alert, onClose }: EntryAlertProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (alert) dialog.current?.showModal();
    else dialog.current?.close();
  }, [alert]);
  return (
    <dialog ref={dialog} className="entry-alert" aria-labelledby="entry-alert-title" onClose={onClose}>
      <h2 id="entry-alert-title">{alert?.title || words.appName}</h2>
      <p>{alert?.message || words.entryRefused}</p>
      <form method="dialog">
        <button type="submit" autoFocus>
          {words.ok}
        </button>
      </form>
    </dialog>
  );
}
