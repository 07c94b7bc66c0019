/** Something a person has to be told, as a code and its facts; `i18n` has the sentence. Thrown by every layer, shown by pane, ribbon and command line. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly facts: Readonly<Record<string, string | number>> = {},
  ) {
    super(code);
    this.name = "Problem";
  }
}
