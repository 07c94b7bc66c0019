import {
  Button,
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  mergeClasses,
  Text,
} from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons";
import { useWords } from "../words/useWords";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  where: { display: "flex", alignItems: "center", gap: "8px", minHeight: "20px" },
  icon: { flexShrink: 0 },
  actions: {
    display: "flex",
    flexWrap: "wrap",
    gap: "8px",
    "& button": { flexGrow: 1, minWidth: "max-content", paddingInline: "8px", whiteSpace: "nowrap" },
  },
  hint: { maxWidth: "260px", whiteSpace: "normal" },
});

interface WriteBarProps {
  /** Where it will be written. */
  readonly where: string;
  readonly action: string;
  /** Why the action is not possible yet; `""` when it is. */
  readonly obstacle?: string;
  readonly live: boolean;
  /** Why live formulas are not possible; `""` when they are. */
  readonly liveObstacle: string;
  onLive(live: boolean): void;
  onAction(): void;
}

/** Where a result will be written, as live formulas or frozen values, and the button that writes it. */
export function WriteBar({ where, action, obstacle = "", live, liveObstacle, onLive, onAction }: WriteBarProps) {
  const styles = useStyles();
  const texts = useTextStyles();
  const { say } = useWords();
  const shown = live ? say("write.live") : say("write.frozen");
  return (
    <>
      <div className={mergeClasses(styles.where, texts.quiet)}>
        <TableRegular fontSize={16} className={styles.icon} />
        <Text size={200} className={texts.figures}>
          {obstacle || where}
        </Text>
      </div>
      <div className={styles.actions}>
        <Menu
          checkedValues={{ written: [live ? "live" : "frozen"] }}
          onCheckedValueChange={(_, { checkedItems }) => onLive(checkedItems[0] === "live")}
        >
          <MenuTrigger disableButtonEnhancement>
            <MenuButton aria-label={`${say("write.as")} ${shown}`}>{shown}</MenuButton>
          </MenuTrigger>
          <MenuPopover className={styles.hint}>
            <MenuList>
              <MenuItemRadio
                name="written"
                value="live"
                disabled={liveObstacle !== ""}
                subText={liveObstacle || say("write.liveHint")}
              >
                {say("write.live")}
              </MenuItemRadio>
              <MenuItemRadio name="written" value="frozen" subText={say("write.frozenHint")}>
                {say("write.frozen")}
              </MenuItemRadio>
            </MenuList>
          </MenuPopover>
        </Menu>
        <Button appearance="primary" disabledFocusable={obstacle !== ""} onClick={onAction}>
          {action}
        </Button>
      </div>
    </>
  );
}
