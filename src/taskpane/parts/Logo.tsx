import { tokens } from "@fluentui/react-components";

/** Three rising bars: the mark of Clientele, in the colours of the theme. */
export function Logo() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden>
      <rect x="1" y="9" width="3.6" height="6" rx="1" fill={tokens.colorNeutralForeground4} />
      <rect x="6.2" y="5" width="3.6" height="10" rx="1" fill={tokens.colorBrandForeground1} opacity="0.65" />
      <rect x="11.4" y="1" width="3.6" height="14" rx="1" fill={tokens.colorBrandForeground1} />
    </svg>
  );
}
