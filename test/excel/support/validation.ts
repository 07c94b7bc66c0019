/** What cells accept, as Excel tells it. */
export async function ruleOf(sheet: string, address: string) {
  return Excel.run(async (context) => {
    const { dataValidation } = context.workbook.worksheets.getItem(sheet).getRange(address);
    dataValidation.load("type,rule,errorAlert");
    await context.sync();
    const { type, rule, errorAlert } = dataValidation;
    return { type, rule, errorAlert };
  });
}
