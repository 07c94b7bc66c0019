import { defineDescribed } from "../described/DescribedObject";

const automatic = { type: "Automatic" };

/** The parts of conditional formats, by class. Borders of conditional formats are not played here. */
defineDescribed("CustomConditionalFormat", {}, { Rule: "ConditionalFormatRule", Format: "ConditionalRangeFormat" });
defineDescribed("ConditionalFormatRule", { Formula: "" });
defineDescribed("CellValueConditionalFormat", { Rule: null }, { Format: "ConditionalRangeFormat" });
defineDescribed("TextConditionalFormat", { Rule: null }, { Format: "ConditionalRangeFormat" });
defineDescribed(
  "ConditionalRangeFormat",
  { NumberFormat: "General" },
  { Fill: "ConditionalRangeFill", Font: "ConditionalRangeFont" },
);
defineDescribed(
  "ConditionalRangeFill",
  { Color: "" },
  {},
  { methods: { Clear: (fill) => fill.put("color", undefined) } },
);
defineDescribed(
  "ConditionalRangeFont",
  { Color: "", Bold: false, Italic: false, Underline: "None", Strikethrough: false },
  {},
  { methods: { Clear: (font) => font.holder.change(font.path, undefined) } },
);
defineDescribed(
  "DataBarConditionalFormat",
  {
    ShowDataBarOnly: false,
    BarDirection: "Context",
    AxisFormat: "Automatic",
    AxisColor: "",
    LowerBoundRule: automatic,
    UpperBoundRule: automatic,
  },
  { PositiveFormat: "ConditionalDataBarPositiveFormat", NegativeFormat: "ConditionalDataBarNegativeFormat" },
);
defineDescribed("ConditionalDataBarPositiveFormat", { FillColor: "#638EC6", GradientFill: true, BorderColor: "" });
defineDescribed("ConditionalDataBarNegativeFormat", {
  FillColor: "#FF0000",
  BorderColor: "",
  MatchPositiveFillColor: false,
  MatchPositiveBorderColor: false,
});
defineDescribed(
  "ColorScaleConditionalFormat",
  { Criteria: null },
  {},
  {
    properties: {
      ThreeColorScale: { get: (scale) => !!(scale.get("criteria") as { midpoint?: unknown } | undefined)?.midpoint },
    },
  },
);
defineDescribed("IconSetConditionalFormat", {
  Style: "ThreeTriangles",
  Criteria: null,
  ReverseIconOrder: false,
  ShowIconOnly: false,
});
