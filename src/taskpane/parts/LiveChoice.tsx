import {
  makeStyles,
  Menu,
  MenuButton,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from "@fluentui/react-components";
import { useWords } from "../words/useWords";

const useStyles = makeStyles({
  popover: { maxWidth: "260px" },
  quiet: { minWidth: 0, paddingInline: "4px", fontWeight: "inherit", whiteSpace: "nowrap" },
});

interface LiveChoiceProps {
  readonly live: boolean;
  /** Why live formulas are not possible; `""` when they are. */
  readonly liveObstacle: string;
  /** Small and without a border, inside a line of text. */
  readonly inLine?: boolean;
  onLive(live: boolean): void;
}

/** Live formulas or frozen values. */
export function LiveChoice({ live, liveObstacle, inLine = false, onLive }: LiveChoiceProps) {
  const styles = useStyles();
  const { say } = useWords();
  const shown = live ? say("write.live") : say("write.frozen");
  return (
    <Menu
      checkedValues={{ written: [live ? "live" : "frozen"] }}
      onCheckedValueChange={(_, { checkedItems }) => onLive(checkedItems[0] === "live")}
    >
      <MenuTrigger disableButtonEnhancement>
        <MenuButton
          aria-label={`${say("write.as")} ${shown}`}
          {...(inLine ? { size: "small", appearance: "transparent", className: styles.quiet } : {})}
        >
          {shown}
        </MenuButton>
      </MenuTrigger>
      <MenuPopover className={styles.popover}>
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
  );
}
