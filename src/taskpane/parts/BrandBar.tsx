import {
  Button,
  makeStyles,
  Menu,
  MenuItem,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Text,
  tokens,
} from "@fluentui/react-components";
import { ArrowUndoRegular, HistoryRegular, MoreHorizontalRegular, SettingsRegular } from "@fluentui/react-icons";
import { useNavigation } from "../navigation/useNavigation";
import { useWork, useWorkState } from "../work/useWork";
import { useWords } from "../words/useWords";
import { Logo } from "./Logo";
import { shortPane } from "./sizes";

const useStyles = makeStyles({
  bar: {
    display: "flex",
    alignItems: "center",
    flexShrink: 0,
    gap: "2px",
    height: "32px",
    paddingInline: "14px 8px",
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground3,
  },
  folds: { [shortPane]: { display: "none" } },
  name: {
    flexGrow: 1,
    marginInlineStart: "6px",
    fontWeight: tokens.fontWeightSemibold,
    color: tokens.colorNeutralForeground2,
  },
  promise: { paddingInlineEnd: "4px" },
});

/** Undo, journal and settings: what they are called, whether they can be used, what they do. */
function useTools() {
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
      onClick: () => void work.undo(),
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

/** The tools in a menu, for a pane too short to have the brand bar. */
export function ToolsMenu() {
  const { say } = useWords();
  const tools = useTools();
  return (
    <Menu>
      <MenuTrigger disableButtonEnhancement>
        <Button appearance="subtle" icon={<MoreHorizontalRegular />} aria-label={say("app.more")} />
      </MenuTrigger>
      <MenuPopover>
        <MenuList>
          {tools.map(({ id, icon, label, disabled, onClick }) => (
            <MenuItem key={id} icon={icon} disabled={disabled} onClick={onClick}>
              {label}
            </MenuItem>
          ))}
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}

/** The foot of every screen. The first run has the promise instead of an undo and a journal that would be empty. */
export function BrandBar({ bare }: { bare: boolean }) {
  const styles = useStyles();
  const { say } = useWords();
  const tools = useTools();
  return (
    <footer className={mergeClasses(styles.bar, !bare && styles.folds)}>
      <Logo />
      <Text size={200} className={styles.name}>
        Clientele
      </Text>
      {bare && (
        <Text size={200} className={styles.promise}>
          {say("app.private")}
        </Text>
      )}
      {tools.slice(bare ? 2 : 0).map(({ id, icon, label, disabled, onClick }) => (
        <Button
          key={id}
          id={id}
          size="small"
          appearance="subtle"
          icon={icon}
          aria-label={label}
          title={label}
          disabledFocusable={disabled}
          onClick={onClick}
        />
      ))}
    </footer>
  );
}
