import { createContext, useContext } from "react";
import { palette, type RoleColours } from "../../report/palette";
import type { Role } from "../../portfolio/role";
import { isDark } from "./isDark";
import { useMediaQuery } from "./useMediaQuery";
import type { Mode } from "./themes";

/** Light or dark: Excel's own theme when it says it, else what the system prefers. */
export function useMode(officeBackground: string | null): Mode {
  const prefersDark = useMediaQuery("(prefers-color-scheme: dark)");
  return (officeBackground === null ? prefersDark : isDark(officeBackground)) ? "dark" : "light";
}

export const ModeContext = createContext<Mode>("light");

/** Colours of the five roles in the current theme. */
export const useRoleColours = (): Readonly<Record<Role, RoleColours>> => palette[useContext(ModeContext)];
