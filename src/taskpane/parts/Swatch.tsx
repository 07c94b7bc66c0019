import { makeStyles } from "@fluentui/react-components";
import type { Role } from "../../portfolio/role";
import { roleMark } from "../charts/roleMark";
import { useRoleColours } from "../theme/useMode";

const useStyles = makeStyles({
  swatch: {
    display: "inline-block",
    flexShrink: 0,
    width: "10px",
    height: "10px",
    boxSizing: "border-box",
    borderRadius: "2.5px",
    forcedColorAdjust: "none",
  },
});

/** The colour of a class beside its name. */
export function Swatch({ role, strength }: { role: Role; strength: number }) {
  return <span aria-hidden className={useStyles().swatch} style={roleMark(useRoleColours()[role].fill, strength)} />;
}
