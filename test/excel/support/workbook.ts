/** Everything in the workbook that a person or Clientele could have put there, to see that it is as it was. */
export function wholeWorkbook(): Promise<unknown> {
  return Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load("items/name,items/id");
    names.load("items/name,items/formula");
    settings.load("items/key,items/value");
    await context.sync();
    const sheets = worksheets.items.map((worksheet) => {
      const used = worksheet.getUsedRangeOrNullObject(true);
      const { tables, charts } = worksheet;
      const first = worksheet.getRange("A1:H12");
      used.load("address,formulas,values");
      first.load("numberFormat");
      tables.load("items/name,items/style");
      charts.load("items/name");
      return { name: worksheet.name, id: worksheet.id, used, first, tables, charts };
    });
    await context.sync();
    const places = sheets.map(({ tables }) =>
      tables.items.map((table) => {
        const range = table.getRange();
        range.load("address");
        return range;
      }),
    );
    await context.sync();
    return {
      names: Object.fromEntries(names.items.map(({ name, formula }) => [name, formula])),
      settings: Object.fromEntries(settings.items.map(({ key, value }) => [key, value as unknown])),
      sheets: sheets.map(({ name, id, used, first, tables, charts }, at) => ({
        name,
        id,
        cells: used.isNullObject ? null : [used.address, used.formulas, used.values],
        formats: first.numberFormat,
        tables: tables.items.map((table, index) => [table.name, table.style, places[at]![index]!.address]),
        charts: charts.items.map((chart) => chart.name).sort(),
      })),
    };
  });
}
