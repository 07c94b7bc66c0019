import { answeredKind } from "../../portfolio/orders/answeredKind";
import type { SourceKind } from "../../portfolio/orders/sourceKind";
import type { ReadOrders } from "./workState";

/** Orders or customers: what somebody answered, else what was recognised. */
export const kindOf = ({ answers, view }: Pick<ReadOrders, "answers" | "view">): SourceKind =>
  answeredKind(view.kind, answers);
