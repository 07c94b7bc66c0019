import type { Role } from "../portfolio/role";

/** Fill for marks, tint for backgrounds, ink for text on the tint, onFill for text on the fill. */
export interface RoleColours {
  readonly fill: string;
  readonly onFill: string;
  readonly tint: string;
  readonly ink: string;
}

/** The one palette of the product: five roles, one meaning everywhere, distinguishable without red and green. */
export const palette: Readonly<Record<"light" | "dark", Readonly<Record<Role, RoleColours>>>> = {
  light: {
    strong: { fill: "#204A99", onFill: "#FFFFFF", tint: "#E4EBF8", ink: "#17366F" },
    steady: { fill: "#1A9AA5", onFill: "#00181A", tint: "#DCF2F3", ink: "#0A4E55" },
    rising: { fill: "#C67E1C", onFill: "#1F1200", tint: "#FAEEDA", ink: "#643F00" },
    slipping: { fill: "#B5263B", onFill: "#FFFFFF", tint: "#FBE5E7", ink: "#7A1425" },
    asleep: { fill: "#63666C", onFill: "#FFFFFF", tint: "#ECEDEF", ink: "#3F4247" },
  },
  dark: {
    strong: { fill: "#7AA2F0", onFill: "#0A1530", tint: "#1E2D4A", ink: "#C3D5FB" },
    steady: { fill: "#63DBCF", onFill: "#00211E", tint: "#12393B", ink: "#ABEEE7" },
    rising: { fill: "#F6C15C", onFill: "#241800", tint: "#413112", ink: "#FBDFA6" },
    slipping: { fill: "#E5665C", onFill: "#260503", tint: "#4A2122", ink: "#FBC2BD" },
    asleep: { fill: "#8C9097", onFill: "#111214", tint: "#37393D", ink: "#D5D8DC" },
  },
};
