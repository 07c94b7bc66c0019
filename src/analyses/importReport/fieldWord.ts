import type { SourceField } from "../../portfolio/orders/sourceField";
import type { ImportWord } from "../shared/importSpeaker";

/** The words of each field of a source. */
export const fieldWord = {
  customer: "fieldCustomer",
  name: "fieldName",
  date: "fieldDate",
  amount: "fieldAmount",
  order: "fieldOrder",
  quantity: "fieldQuantity",
  unitPrice: "fieldUnitPrice",
  currency: "fieldCurrency",
  margin: "fieldMargin",
  cost: "fieldCost",
  family: "fieldFamily",
  sector: "fieldSector",
  region: "fieldRegion",
  salesperson: "fieldSalesperson",
  documentType: "fieldDocumentType",
  firstOrder: "fieldFirstOrder",
  orderCount: "fieldOrderCount",
  potential: "fieldPotential",
  visits: "fieldVisits",
  solvency: "fieldSolvency",
} as const satisfies Record<SourceField, ImportWord>;
