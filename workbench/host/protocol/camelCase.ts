/** The name add-ins use for a wire name: "NumberFormat" → "numberFormat", "URL" → "url". */
export function camelCase(name: string): string {
  const head = /^[A-Z]+/.exec(name)?.[0] ?? "";
  return head.toLowerCase() + name.slice(head.length);
}
