import { createContext, useContext, useSyncExternalStore } from "react";
import { palette, type RoleColours } from "../../report/palette";
import type { Role } from "../../portfolio/role";
import { isDark } from "./isDark";
import type { Mode } from "./themes";

const darkPreference = () => window.matchMedia("(prefers-color-scheme: dark)");

function watchPreference(changed: () => void): () => void {
  const preference = darkPreference();
  preference.addEventListener("change", changed);
  return () => preference.removeEventListener("change", changed);
}

/** Light or dark: Excel's own theme when it says it, else what the system prefers. */
export function useMode(officeBackground: string | null): Mode {
  const prefersDark = useSyncExternalStore(watchPreference, () => darkPreference().matches);
  return (officeBackground === null ? prefersDark : isDark(officeBackground)) ? "dark" : "light";
}

export const ModeContext = createContext<Mode>("light");

/** Colours of the five roles in the current theme. */
export const useRoleColours = (): Readonly<Record<Role, RoleColours>> => palette[useContext(ModeContext)];
