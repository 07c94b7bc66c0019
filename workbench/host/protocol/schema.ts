/** What one class of Excel's API offers, by the names used on the wire. */
export interface ClassSchema {
  /** Wire name ("NumberFormat") to the name add-ins use ("numberFormat"). */
  readonly scalars: Readonly<Record<string, string>>;
  /** Navigation property to the class it leads to. */
  readonly navigations: Readonly<Record<string, string>>;
  readonly methods: readonly string[];
  /** Event property ("onChanged") to its number on the wire. */
  readonly events: Readonly<Record<string, number>>;
  readonly isCollection: boolean;
}

export type Schema = Readonly<Record<string, ClassSchema>>;
