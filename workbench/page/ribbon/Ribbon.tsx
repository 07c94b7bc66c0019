import type { RibbonButton, RibbonGroup } from "./readManifest";

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
            {group.buttons.map((button, index) => (
              <button
                key={button.id}
                type="button"
                className={
                  group.buttons.length > mostLargeButtons && index > 0 ? "ribbon-button small" : "ribbon-button"
                }
                title={button.description}
                disabled={disabled}
                data-control={button.id}
                onClick={() => onPress(button)}
              >
                <img src={button.icon} alt="" />
                <span>{button.label}</span>
              </button>
            ))}
          </div>
          <div className="ribbon-group-label" aria-hidden="true">
            {group.label}
          </div>
        </div>
      ))}
    </div>
  );
}
