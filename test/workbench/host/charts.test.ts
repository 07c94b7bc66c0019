import { onSheet, startLocalExcel, write, type LocalExcel } from "./support";

jest.setTimeout(120_000);
let local: LocalExcel;
beforeAll(async () => {
  local = await startLocalExcel();
  await write(local, "Data", "A1:D4", [
    ["Class", "Revenue", "Share", "Size"],
    ["A", 80, 0.8, 3],
    ["B", 15, 0.95, 5],
    ["C", 5, 1, 9],
  ]);
});
afterAll(() => {
  expect(local.unknownCalls()).toEqual([]);
  local.dispose();
});

const chartNamed = (name: string) => [...local.engine.charts.values()].find((chart) => chart.name === name)!;

describe("charts", () => {
  it("make their series of a block of cells", async () => {
    await onSheet(local, "Data", async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("A1:C4"), "Columns");
      chart.name = "Both";
      chart.series.load("items/name,items/chartType,count");
      await context.sync();
      expect(chart.series.items.map((series) => series.name)).toEqual(["Revenue", "Share"]);
      const values = chart.series.getItemAt(0).getDimensionValues("Values");
      const categories = chart.series.getItemAt(1).getDimensionValues("Categories");
      await context.sync();
      expect([values.value, categories.value]).toEqual([
        [80, 15, 5],
        ["A", "B", "C"],
      ]);
    });
  });

  it("make one series of one column of numbers", async () => {
    await onSheet(local, "Data", async (sheet, context) => {
      const chart = sheet.charts.add("ColumnClustered", sheet.getRange("B2:B4"), "Columns");
      chart.name = "One";
      await context.sync();
      chart.series.load("count");
      await context.sync();
      expect(chart.series.count).toBe(1);
    });
    expect(chartNamed("One").series[0]!.values).toMatchObject({ row: 1, column: 1, rows: 3, columns: 1 });
  });

  it("keep a Pareto of columns and a line on the secondary axis, with its titles, colours and labels", async () => {
    await onSheet(local, "Report", async (sheet, context) => {
      const data = context.workbook.worksheets.getItem("Data");
      const chart = sheet.charts.add("ColumnClustered", data.getRange("B2:B4"), "Columns");
      chart.name = "Pareto";
      chart.title.text = "A few customers bring most";
      chart.title.format.font.size = 14;
      chart.legend.visible = false;
      chart.setPosition("B2", "F12");
      const columns = chart.series.getItemAt(0);
      columns.name = "Revenue";
      columns.setXAxisValues(data.getRange("A2:A4"));
      columns.gapWidth = 0;
      columns.format.fill.setSolidColor("#204A99");
      columns.points.getItemAt(1).format.fill.setSolidColor("#1a9aa5");
      columns.hasDataLabels = true;
      columns.dataLabels.numberFormat = "0%";
      const line = chart.series.add("Cumulative share");
      line.setValues(data.getRange("C2:C4"));
      line.setXAxisValues(data.getRange("A2:A4"));
      line.chartType = "Line";
      line.axisGroup = "Secondary";
      line.smooth = false;
      line.markerStyle = "None";
      line.format.line.color = "#C67E1C";
      line.format.line.weight = 2;
      const { categoryAxis, valueAxis } = chart.axes;
      categoryAxis.title.text = "Classes";
      categoryAxis.tickLabelPosition = "None";
      valueAxis.minimum = 0;
      valueAxis.numberFormat = "0 €";
      valueAxis.majorGridlines.visible = false;
      const secondary = chart.axes.getItem("Value", "Secondary");
      secondary.maximum = 1;
      secondary.title.text = "Share";
      await context.sync();
      chart.load("left,top,width,height,chartType,title/text,title/visible");
      valueAxis.load("minimum,numberFormat");
      // A series that was added has no id: the library lets go of it at the first sync.
      const again = chart.series.getItemAt(1);
      again.load("name,chartType,axisGroup");
      await context.sync();
      const cell = sheet.getRange("B2:F12");
      cell.load("left,top,width,height");
      await context.sync();
      expect([chart.left, chart.top, chart.width, chart.height]).toEqual([
        cell.left,
        cell.top,
        cell.width,
        cell.height,
      ]);
      expect([chart.title.text, chart.title.visible, valueAxis.minimum, again.axisGroup]).toEqual([
        "A few customers bring most",
        true,
        0,
        "Secondary",
      ]);
    });
    expect(chartNamed("Pareto")).toMatchObject({
      chartType: "ColumnClustered",
      title: { text: "A few customers bring most", format: { font: { size: 14 } } },
      legend: { visible: false },
      axes: {
        categoryAxis: { title: { text: "Classes", visible: true }, tickLabelPosition: "None" },
        valueAxis: { minimum: 0, numberFormat: "0 €", majorGridlines: { visible: false } },
        secondaryValueAxis: { maximum: 1, title: { text: "Share" } },
      },
      series: [
        {
          name: "Revenue",
          gapWidth: 0,
          format: { fill: { color: "#204A99" } },
          points: { 1: { format: { fill: { color: "#1A9AA5" } } } },
          hasDataLabels: true,
          dataLabels: { numberFormat: "0%" },
        },
        {
          name: "Cumulative share",
          chartType: "Line",
          axisGroup: "Secondary",
          smooth: false,
          format: { line: { color: "#C67E1C", weight: 2 } },
        },
      ],
    });
  });

  it("keep the sizes of bubbles", async () => {
    await onSheet(local, "Data", async (sheet, context) => {
      const chart = sheet.charts.add("Bubble", sheet.getRange("B2:B4"), "Columns");
      chart.name = "Bubbles";
      const series = chart.series.getItemAt(0);
      series.setXAxisValues(sheet.getRange("B2:B4"));
      series.setValues(sheet.getRange("C2:C4"));
      series.setBubbleSizes(sheet.getRange("D2:D4"));
      await context.sync();
    });
    expect(chartNamed("Bubbles").series[0]).toMatchObject({
      categories: { column: 1 },
      values: { column: 2 },
      sizes: { column: 3 },
    });
  });

  it("are found by name, counted and deleted", async () => {
    await onSheet(local, "Data", async (sheet, context) => {
      sheet.charts.getItem("bubbles").delete();
      const gone = sheet.charts.getItemOrNullObject("Bubbles");
      gone.load("name");
      const count = sheet.charts.getCount();
      await context.sync();
      expect([gone.isNullObject, count.value]).toEqual([true, 2]);
    });
  });
});
