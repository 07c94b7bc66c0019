/**
 * A colour thinned towards white, for siblings that share a role: strength 1 is the colour itself, 0.4 its palest sibling.
 *
 * @example
 * shade("#204A99", 0.4) // "#A6B7D6"
 */
export function shade(colour: string, strength: number): string {
  const channels = [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const thinned = channels.map((channel) => Math.round(255 - (255 - channel) * strength));
  return `#${thinned.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`.toUpperCase();
}
