/** What Windows-1252 puts in the places 0x80 to 0x9F; a blank where it has nothing. */
const windowsSigns = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";
const firstWindowsSign = 0x80;

/** Bytes of a text file as text: UTF-8 (with or without mark), UTF-16 with mark, or else Windows-1252, as old exports are. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Node 20 leaves the signs of this block undecoded, browsers do not.
    return new TextDecoder("windows-1252")
      .decode(bytes)
      .replace(/[\u0080-\u009F]/g, (sign) => windowsSigns[sign.charCodeAt(0) - firstWindowsSign]!);
  }
}
