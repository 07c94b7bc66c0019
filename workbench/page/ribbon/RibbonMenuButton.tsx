import { useId, useState } from "react";
import { useMenu } from "../chrome/useMenu";
import type { RibbonButton, RibbonMenu } from "./readManifest";

interface RibbonMenuButtonProps {
  readonly menu: RibbonMenu;
  readonly className: string;
  readonly disabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** A button of the ribbon that opens a menu of commands. */
export function RibbonMenuButton({ menu, className, disabled, onPress }: RibbonMenuButtonProps) {
  const { open, setOpen, close, root, onKeyDown } = useMenu();
  /** The ribbon scrolls sideways and would clip what hangs out of it: the menu is placed on the page. */
  const [place, setPlace] = useState({ left: 0, top: 0 });
  const menuId = useId();
  const toggle = () => {
    const box = root.current?.getBoundingClientRect();
    if (box) setPlace({ left: box.left, top: box.bottom });
    setOpen(!open);
  };
  return (
    <div ref={root} onKeyDown={onKeyDown}>
      <button
        type="button"
        className={className}
        title={menu.description}
        disabled={disabled}
        data-control={menu.id}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={menuId}
        onClick={toggle}
        onKeyDown={(event) => {
          if (open || event.key !== "ArrowDown") return;
          event.preventDefault();
          event.stopPropagation();
          toggle();
        }}
      >
        <img src={menu.icon} alt="" />
        <span>
          {menu.label} <span aria-hidden="true">▾</span>
        </span>
      </button>
      {open && (
        <div className="menu ribbon-menu" role="menu" id={menuId} aria-label={menu.label} style={place}>
          {menu.items.map((item) => (
            <button
              key={item.id}
              type="button"
              role="menuitem"
              title={item.description}
              data-control={item.id}
              onClick={() => {
                close();
                onPress(item);
              }}
            >
              <img src={item.icon} alt="" />
              {item.label}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}
