interface Library {
  readonly Excel: {
    readonly Range: { readonly prototype: { select(): void } };
    readonly RangeAreas: { readonly prototype: { select?(): void } };
  };
}

/**
 * Adds to office.js the one member of ExcelApi 1.16 to 1.18 that the local Excel answers and the pinned library lacks:
 * `RangeAreas.select`. It sends the same message as `Range.select`.
 */
export function addLaterMembers({ Excel: { Range, RangeAreas } }: Library): void {
  RangeAreas.prototype.select ??= Range.prototype.select;
}
