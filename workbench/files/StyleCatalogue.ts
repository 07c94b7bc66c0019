import type { IStyleData } from "@univerjs/core";

/** Gives equal styles one id, so that a file with a million cells holds a few dozen styles. */
export class StyleCatalogue {
  readonly styles: Record<string, IStyleData> = {};
  private readonly ids = new Map<string, string>();

  /** The id of the style; equal styles share it. `undefined` for a style that says nothing. */
  idOf(style: IStyleData): string | undefined {
    const text = JSON.stringify(style);
    if (text === "{}") return undefined;
    let id = this.ids.get(text);
    if (id === undefined) {
      id = `f${this.ids.size}`;
      this.ids.set(text, id);
      this.styles[id] = style;
    }
    return id;
  }
}
