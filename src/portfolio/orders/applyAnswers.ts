import type { ColumnMapping } from "./columnMapping";
import type { ImportAnswers } from "./importQuestion";

/**
 * The mapping that fits the answers: a column of territories or industries goes where the answer says, and an amount that is
 * to be quantity × unit price gives up its column.
 *
 * @example
 * applyAnswers({ customer: 0, sector: 3 }, { sector: "region" }) // { customer: 0, region: 3 }
 */
export function applyAnswers(mapping: ColumnMapping, answers: ImportAnswers): ColumnMapping {
  const { amount, ...others } = mapping;
  const isProduct =
    answers.amountSource === "product" && others.quantity !== undefined && others.unitPrice !== undefined;
  const chosen: ColumnMapping = amount === undefined || isProduct ? others : { ...others, amount };
  const { sector, region, ...rest } = chosen;
  if (answers.sector === "region" && sector !== undefined && region === undefined) return { ...rest, region: sector };
  if (answers.sector === "sector" && region !== undefined && sector === undefined) return { ...rest, sector: region };
  return chosen;
}
