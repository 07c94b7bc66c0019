import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from "@fluentui/react-components";

export type Mode = "light" | "dark";

/** Petrol: apart from Excel's green and from every colour that means a class. */
const petrol: BrandVariants = {
  10: "#01070A",
  20: "#06191F",
  30: "#0B2831",
  40: "#113541",
  50: "#164250",
  60: "#1B4F5F",
  70: "#205B6D",
  80: "#276578",
  90: "#327489",
  100: "#41849B",
  110: "#5397AE",
  120: "#68A9C0",
  130: "#83BDD1",
  140: "#A1D0E1",
  150: "#C1E1ED",
  160: "#E2F2F7",
};

const fonts = {
  fontFamilyBase:
    "'Segoe UI', 'Segoe UI Web (West European)', -apple-system, BlinkMacSystemFont, system-ui, sans-serif",
};

/** Fluent's themes in petrol. Fluent darkens its brand too much on dark backgrounds: those colours are set by hand, for 4.5:1. */
export const themes: Readonly<Record<Mode, Theme>> = {
  light: { ...createLightTheme(petrol), ...fonts },
  dark: {
    ...createDarkTheme(petrol),
    ...fonts,
    colorBrandBackground: petrol[90],
    colorBrandBackgroundHover: petrol[80],
    colorBrandBackgroundPressed: petrol[70],
    colorBrandForeground1: petrol[120],
    colorBrandForeground2: petrol[130],
    colorBrandForegroundLink: petrol[120],
    colorBrandForegroundLinkHover: petrol[130],
    colorBrandBackground2: petrol[40],
    colorNeutralBackground3: "#333333",
    colorStatusDangerForeground1: "#EB8C95",
    colorCompoundBrandForeground1: petrol[120],
    colorCompoundBrandStroke: petrol[110],
    colorCompoundBrandBackground: petrol[110],
    colorCompoundBrandBackgroundHover: petrol[120],
  },
};
