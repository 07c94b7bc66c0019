/**
 * Whether a background is dark enough for light text (relative luminance below 0.2).
 *
 * @example
 * isDark("#292929") // true
 */
export function isDark(background: string): boolean {
  const hex = /^#?([0-9a-f]{6})/i.exec(background)?.[1];
  if (!hex) return false;
  const [red = 0, green = 0, blue = 0] = [0, 2, 4].map((start) => parseInt(hex.slice(start, start + 2), 16) / 255);
  return 0.2126 * red ** 2.2 + 0.7152 * green ** 2.2 + 0.0722 * blue ** 2.2 < 0.2;
}
