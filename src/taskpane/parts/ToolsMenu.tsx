import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger } from "@fluentui/react-components";
import { MoreHorizontalRegular } from "@fluentui/react-icons";
import { useWords } from "../words/useWords";
import { useTools } from "./useTools";

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
