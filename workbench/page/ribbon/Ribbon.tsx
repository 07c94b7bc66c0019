import type { RibbonButton, RibbonGroup } from "./readManifest";
import { RibbonMenuButton } from "./RibbonMenuButton";

interface RibbonProps {
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
  readonly disabled: boolean;
  readonly onPress: (button: RibbonButton) => void;
}

/** More buttons than this in a group, and all but the first are small. */
const mostLargeButtons = 2;

/** The add-in's tab, as its manifest describes it. */
export function Ribbon({ label, groups, disabled, onPress }: RibbonProps) {
  return (
    <div className="ribbon" role="toolbar" aria-label={label}>
      {groups.map((group) => (
        <div key={group.id} className="ribbon-group" role="group" aria-label={group.label}>
          <div className="ribbon-buttons">
            {group.controls.map((control, index) => {
              const isSmall = group.controls.length > mostLargeButtons && index > 0 && !("items" in control);
              const className = isSmall ? "ribbon-button small" : "ribbon-button";
              if ("items" in control)
                return (
                  <RibbonMenuButton
                    key={control.id}
                    menu={control}
                    className={className}
                    disabled={disabled}
                    onPress={onPress}
                  />
                );
              return (
                <button
                  key={control.id}
                  type="button"
                  className={className}
                  title={control.description}
                  disabled={disabled}
                  data-control={control.id}
                  onClick={() => onPress(control)}
                >
                  <img src={control.icon} alt="" />
                  <span>{control.label}</span>
                </button>
              );
            })}
          </div>
          <div className="ribbon-group-label" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
    </div>
  );
}
