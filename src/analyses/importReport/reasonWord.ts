import type { ImportReason } from "../../portfolio/orders/importReport";
import type { ImportWord } from "../shared/importSpeaker";

/** The words of each reason why a row was not accepted. */
export const reasonWord = {
  blankRow: "reasonBlankRow",
  repeatedHeader: "reasonRepeatedHeader",
  total: "reasonTotal",
  noCustomer: "reasonNoCustomer",
  noDate: "reasonNoDate",
  unreadableDate: "reasonUnreadableDate",
  noAmount: "reasonNoAmount",
  unreadableAmount: "reasonUnreadableAmount",
  errorCell: "reasonErrorCell",
  cancelled: "reasonCancelled",
  duplicate: "reasonDuplicate",
  footer: "reasonFooter",
  hiddenRow: "reasonHiddenRow",
  catchAll: "reasonCatchAll",
  futureDate: "reasonFutureDate",
  otherCurrency: "reasonOtherCurrency",
  extra: "reasonExtra",
  otherAccount: "reasonOtherAccount",
  counterpart: "reasonCounterpart",
  continuation: "reasonContinuation",
} as const satisfies Record<ImportReason, ImportWord>;
