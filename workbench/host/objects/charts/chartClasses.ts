import { defineDescribed, type DescribedObject } from "../described/DescribedObject";
import { toHex } from "../format/colour";
import type { Property } from "../HostObject";

/** Writing a title's text also shows it, as in Excel. */
const shownText: Property<DescribedObject> = {
  get: (title) => title.get("text") ?? "",
  set: (title, text: string) => {
    title.put("text", text);
    if (title.get("visible") === undefined) title.put("visible", true);
  },
};

const line = { Color: "", LineStyle: "Continuous", Weight: 0.75 };
const clearLine = { methods: { Clear: (part: DescribedObject) => part.put("lineStyle", "None") } };
const textParts = { Font: "ChartFont", Fill: "ChartFill", Border: "ChartBorder" };

/** The parts of a chart by class: each property with the value it has until written. All are kept in the description. */
defineDescribed(
  "ChartTitle",
  { Visible: true, Overlay: false, Position: "Automatic", TextOrientation: 0, HorizontalAlignment: "Center" },
  { Format: "ChartTitleFormat" },
  { properties: { Text: shownText } },
);
defineDescribed("ChartTitleFormat", {}, textParts);
defineDescribed(
  "ChartLegend",
  { Visible: true, Position: "Bottom", Overlay: false, Left: 0, Top: 0, Width: 0, Height: 0 },
  { Format: "ChartLegendFormat" },
);
defineDescribed("ChartLegendFormat", {}, textParts);
defineDescribed(
  "ChartAxis",
  {
    Visible: true,
    Minimum: "",
    Maximum: "",
    MajorUnit: "",
    MinorUnit: "",
    NumberFormat: "General",
    LinkNumberFormat: true,
    TickLabelPosition: "NextToAxis",
    TickLabelSpacing: "",
    TickMarkSpacing: 1,
    MajorTickMark: "Outside",
    MinorTickMark: "None",
    ReversePlotOrder: false,
    ScaleType: "Linear",
    LogBase: 10,
    CategoryType: "Automatic",
    TextOrientation: 0,
    DisplayUnit: "None",
    Crosses: "Automatic",
    Position: "Automatic",
    IsBetweenCategories: true,
  },
  {
    Title: "ChartAxisTitle",
    Format: "ChartAxisFormat",
    MajorGridlines: "ChartGridlines",
    MinorGridlines: "ChartGridlines",
  },
  {
    properties: {
      Type: { get: (axis) => (/value/i.test(String(axis.path.at(-1))) ? "Value" : "Category") },
      AxisGroup: { get: (axis) => (String(axis.path.at(-1)).startsWith("secondary") ? "Secondary" : "Primary") },
    },
  },
);
defineDescribed("ChartAxisFormat", {}, { Font: "ChartFont", Line: "ChartLineFormat", Fill: "ChartFill" });
defineDescribed(
  "ChartAxisTitle",
  { Visible: false, TextOrientation: 0 },
  { Format: "ChartAxisTitleFormat" },
  { properties: { Text: shownText } },
);
defineDescribed("ChartAxisTitleFormat", {}, textParts);
defineDescribed("ChartGridlines", { Visible: false }, { Format: "ChartGridlinesFormat" });
defineDescribed("ChartGridlinesFormat", {}, { Line: "ChartLineFormat" });
defineDescribed(
  "ChartDataLabels",
  {
    Position: "BestFit",
    ShowValue: false,
    ShowCategoryName: false,
    ShowSeriesName: false,
    ShowPercentage: false,
    ShowLegendKey: false,
    ShowBubbleSize: false,
    Separator: ", ",
    NumberFormat: "General",
    LinkNumberFormat: true,
  },
  { Format: "ChartDataLabelFormat" },
);
defineDescribed("ChartDataLabelFormat", {}, textParts);
defineDescribed(
  "ChartDataLabel",
  {
    Position: "BestFit",
    Text: "",
    ShowValue: true,
    ShowCategoryName: false,
    ShowSeriesName: false,
    ShowPercentage: false,
    NumberFormat: "General",
  },
  { Format: "ChartDataLabelFormat" },
);
defineDescribed(
  "ChartPoint",
  {
    HasDataLabel: false,
    MarkerStyle: "Automatic",
    MarkerSize: 5,
    MarkerBackgroundColor: "",
    MarkerForegroundColor: "",
  },
  { Format: "ChartPointFormat", DataLabel: "ChartDataLabel" },
);
defineDescribed("ChartPointFormat", {}, { Fill: "ChartFill", Border: "ChartBorder" });
defineDescribed("ChartSeriesFormat", {}, { Fill: "ChartFill", Line: "ChartLineFormat" });
defineDescribed("ChartAreaFormat", { RoundedCorners: false, ColorScheme: "ColorfulPalette1" }, textParts);
defineDescribed(
  "ChartPlotArea",
  {
    Left: 0,
    Top: 0,
    Width: 0,
    Height: 0,
    InsideLeft: 0,
    InsideTop: 0,
    InsideWidth: 0,
    InsideHeight: 0,
    Position: "Automatic",
  },
  { Format: "ChartPlotAreaFormat" },
);
defineDescribed("ChartPlotAreaFormat", {}, { Fill: "ChartFill", Border: "ChartBorder" });
defineDescribed("ChartFont", {
  Bold: false,
  Color: "#000000",
  Italic: false,
  Name: "Aptos Narrow",
  Size: 10,
  Underline: "None",
});
defineDescribed("ChartBorder", line, {}, clearLine);
defineDescribed("ChartLineFormat", line, {}, clearLine);
defineDescribed(
  "ChartFill",
  {},
  {},
  {
    methods: {
      SetSolidColor: (fill, colour: string) => fill.put("color", toHex(colour)),
      Clear: (fill) => fill.put("color", null),
    },
  },
);
