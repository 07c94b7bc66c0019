/**
 * The requirement sets the local Excel advertises, as text ("1.10" is more than "1.9"). The pinned
 * office.js contains ExcelApi up to 1.15; of 1.16 to 1.18 there is only what `addLaterMembers` adds to it, and any other
 * member of these sets is missing from its objects.
 */
export const advertisedSets: Readonly<Record<string, string>> = {
  ExcelApi: "1.18",
  SharedRuntime: "1.2",
  CustomFunctions: "1.9",
  CustomFunctionsRuntime: "1.4",
  DialogApi: "1.2",
  RibbonApi: "1.2",
  AddinCommands: "1.3",
  DocumentEvents: "1.1",
  Settings: "1.1",
  Selection: "1.1",
  RichApi: "1.1",
  DelayForCellEdit: "1.1",
};
