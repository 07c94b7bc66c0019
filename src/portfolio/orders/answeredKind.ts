import type { ImportAnswers } from "./importQuestion";
import type { SourceKind } from "./sourceKind";

/**
 * What a source lists: what somebody answered, else what was recognised.
 *
 * @example
 * answeredKind("orders", { kind: "customers" }) // "customers"
 */
export const answeredKind = (recognised: SourceKind, { kind }: ImportAnswers): SourceKind =>
  kind === "orders" || kind === "customers" ? kind : recognised;
