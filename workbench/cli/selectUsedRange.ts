/** Selects what is used of a sheet; false when nothing is. */
export const selectUsedRange = (sheet: string): Promise<boolean> =>
  Excel.run(async (context) => {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const used = worksheet.getUsedRangeOrNullObject(true);
    used.load("address");
    await context.sync();
    if (used.isNullObject) return false;
    worksheet.activate();
    used.select();
    await context.sync();
    return true;
  });
