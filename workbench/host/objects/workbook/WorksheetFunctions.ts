import { isFrom1904 } from "../../engine/showDatesFrom1904";
import { invalidArgument } from "../../protocol/HostError";
import { defineMembers, HostObject } from "../HostObject";
import { excelDate } from "./excelDate";
import type { Workbook } from "./Workbook";

/** `workbook.functions`: only DATE, through which an add-in learns the calendar of the workbook. */
export class WorksheetFunctions extends HostObject {
  constructor(readonly workbook: Workbook) {
    super(workbook.context, "Functions");
  }

  date(year: unknown, month: unknown, day: unknown): FunctionResult {
    const numbers = [year, month, day];
    if (!numbers.every((value) => typeof value === "number")) throw invalidArgument();
    const [wantedYear, wantedMonth, wantedDay] = numbers as [number, number, number];
    const serial = excelDate(wantedYear, wantedMonth, wantedDay, isFrom1904(this.engine));
    return new FunctionResult(this.workbook, serial, serial === null ? "#NUM!" : null);
  }
}

class FunctionResult extends HostObject {
  constructor(
    workbook: Workbook,
    readonly value: number | null,
    readonly error: string | null,
  ) {
    super(workbook.context, "FunctionResult");
  }
}

defineMembers<WorksheetFunctions>("Functions", {
  methods: { Date: (functions, year: unknown, month: unknown, day: unknown) => functions.date(year, month, day) },
});

defineMembers<FunctionResult>("FunctionResult", {
  properties: { Value: { get: (result) => result.value }, Error: { get: (result) => result.error } },
});
