let count = 0;

/** An id as Excel writes them, unique in this process and across sessions that share a file. */
export function newId(): string {
  count += 1;
  const serial = count.toString(16).padStart(8, "0");
  const random = () =>
    Math.floor(Math.random() * 0x10000)
      .toString(16)
      .padStart(4, "0");
  return `{${serial}-${random()}-4${random().slice(1)}-8${random().slice(1)}-${random()}${random()}${random()}}`.toUpperCase();
}
