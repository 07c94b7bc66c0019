/**
 * The content of a gzip file, which may be several packed files one after the other. Browsers unpack only one at a time
 * and say no more than that something follows it.
 *
 * @throws when the bytes are none, are damaged or end too early
 */
export async function gunzip(bytes: Uint8Array): Promise<Uint8Array> {
  const members: Uint8Array[] = [];
  for (let start = 0; start < bytes.length || !members.length;) {
    const { content, end } = await firstMember(bytes, start);
    members.push(content);
    start = end;
  }
  return new Uint8Array(await new Blob(members as Uint8Array<ArrayBuffer>[]).arrayBuffer());
}

/** Where a member ends is not written in it: it is where the next can begin, and unpacking checks that nothing is left. */
async function firstMember(bytes: Uint8Array, start: number): Promise<{ content: Uint8Array; end: number }> {
  const whole = await unpack(bytes.subarray(start)).catch((error: unknown) => ({ error }));
  if (whole instanceof Uint8Array) return { content: whole, end: bytes.length };
  for (let end = nextHeader(bytes, start + 1); end > 0; end = nextHeader(bytes, end + 1)) {
    const content = await unpack(bytes.subarray(start, end)).catch(() => null);
    if (content) return { content, end };
  }
  throw whole.error;
}

/** The next place where a member can begin: its mark, its only method, and flags that exist. */
function nextHeader(bytes: Uint8Array, from: number): number {
  for (let at = bytes.indexOf(0x1f, from); at >= 0; at = bytes.indexOf(0x1f, at + 1))
    if (bytes[at + 1] === 0x8b && bytes[at + 2] === 8 && bytes[at + 3]! < 0x20) return at;
  return -1;
}

async function unpack(packed: Uint8Array): Promise<Uint8Array> {
  const stream = new Blob([packed as Uint8Array<ArrayBuffer>]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
