import { makeStyles, tokens } from "@fluentui/react-components";
import { roles } from "../../portfolio/role";
import { useRoleColours } from "../theme/useMode";

const useStyles = makeStyles({ picture: { maxHeight: "100%", forcedColorAdjust: "none" } });

const lines = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];
/** Dots in the column of each role: a picture of a portfolio, not figures of anyone's. */
const heights = { strong: 12, steady: 13, rising: 11, slipping: 8, asleep: 16 } as const;

/** Rows of a sheet on the left become customers gathered by class on the right. */
export function WelcomePicture() {
  const styles = useStyles();
  const colours = useRoleColours();
  return (
    <svg viewBox="0 0 300 168" width="100%" className={styles.picture} aria-hidden>
      {lines.map((line) => (
        <g key={line} opacity={1 - line * 0.055} fill={tokens.colorNeutralStroke1}>
          <rect x={4} y={12 + line * 12} width={26} height={4} rx={2} />
          <rect x={38} y={12 + line * 12} width={20} height={4} rx={2} />
          <rect x={66} y={12 + line * 12} width={14 + ((line * 7) % 10)} height={4} rx={2} />
        </g>
      ))}
      <path
        d="M104 84h22m-6-6 6 6-6 6"
        fill="none"
        stroke={tokens.colorNeutralForeground4}
        strokeWidth={1.5}
        strokeLinecap="round"
        strokeLinejoin="round"
      />
      {roles.map((role, column) =>
        Array.from({ length: heights[role] }, (_, dot) => (
          <circle
            key={`${role}${dot}`}
            cx={152 + column * 32 + (dot % 2) * 12}
            cy={150 - Math.floor(dot / 2) * 12}
            r={4.4}
            fill={colours[role].fill}
          />
        )),
      )}
      <line x1={144} x2={300} y1={160} y2={160} stroke={tokens.colorNeutralStroke1} />
    </svg>
  );
}
