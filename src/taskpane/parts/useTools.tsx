import { ArrowUndoRegular, HistoryRegular, LockClosedRegular, SettingsRegular } from "@fluentui/react-icons";
import { useNavigation } from "../navigation/useNavigation";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";

/** Undo, freeze, journal and settings: what they are called, whether they can be used, what they do. */
export function useTools() {
  const { say } = useWords();
  const work = useWork();
  const { undoable, busy } = useWorkState();
  const { open, place } = useNavigation();
  const show = (screen: "journal" | "settings") => () => {
    if (place.screen !== screen) open(screen);
  };
  return [
    {
      id: "tool-undo",
      icon: <ArrowUndoRegular />,
      label: undoable === null ? say("app.nothingToUndo") : say("app.undo", { what: undoable }),
      disabled: undoable === null || busy !== null,
      onClick: () => void work.takingBack.undo(),
    },
    {
      id: "tool-freeze",
      icon: <LockClosedRegular />,
      label: say("freeze.all"),
      disabled: busy !== null,
      onClick: () => void work.freezing.freeze(null),
    },
    {
      id: "tool-journal",
      icon: <HistoryRegular />,
      label: say("journal.title"),
      disabled: false,
      onClick: show("journal"),
    },
    {
      id: "tool-settings",
      icon: <SettingsRegular />,
      label: say("settings.title"),
      disabled: false,
      onClick: show("settings"),
    },
  ];
}
