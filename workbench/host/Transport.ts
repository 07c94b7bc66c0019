/** How the host reaches the add-in. */
export interface Transport {
  /** Sends messages of the rich API: [category, type, target, JSON, id, isRemote]. */
  fire(entries: readonly RichMessage[]): void;
  /** Sends an event of the older common API, such as "documentSelectionChanged". */
  fireDda(name: string, data: unknown): void;
}

export type RichMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id: number | string,
  isRemote: boolean,
];
