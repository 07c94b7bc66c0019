import { HostError, itemNotFound } from "../../protocol/HostError";
import { defineMembers } from "../HostObject";
import { Names } from "../names/Names";
import { RangeAreas } from "../range/RangeAreas";
import { Tables } from "../tables/Tables";
import { Worksheets } from "../worksheet/Worksheets";
import { Application } from "./Application";
import { Runtime } from "./Runtime";
import { Settings } from "./Settings";
import type { Workbook } from "./Workbook";
import { WorkbookProtection } from "./WorkbookProtection";
import { WorksheetFunctions } from "./WorksheetFunctions";

defineMembers<Workbook>("Workbook", {
  properties: {
    Name: { get: ({ engine }) => engine.workbook.getName() || "Book1.xlsx" },
    ReadOnly: { get: () => false },
    IsDirty: { get: () => false },
    AutoSave: { get: () => false },
    PreviouslySaved: { get: () => true },
  },
  navigations: {
    Worksheets: (workbook) => new Worksheets(workbook),
    Tables: (workbook) => new Tables(workbook, null),
    Names: (workbook) => new Names(workbook, null),
    Settings: ({ context }) => new Settings(context),
    Functions: (workbook) => new WorksheetFunctions(workbook),
    Application: ({ context }) => new Application(context),
    Protection: (workbook) => new WorkbookProtection(workbook),
    _Runtime: ({ context }) => new Runtime(context),
  },
  methods: {
    GetSelectedRange: (workbook) => {
      const ranges = workbook.selectedRanges();
      if (ranges.length > 1)
        throw new HostError("InvalidSelection", "The current selection is invalid for this operation.");
      return ranges[0];
    },
    GetSelectedRanges: (workbook) => new RangeAreas(workbook.selectedRanges()),
    GetActiveCell: (workbook) => workbook.activeCell(),
    _GetRangeForEventByReferenceId: (workbook, id: string) => {
      const range = workbook.context.eventRanges.get(id);
      if (!range) throw itemNotFound();
      return range;
    },
  },
});
