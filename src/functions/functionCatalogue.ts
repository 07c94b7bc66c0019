/** The functions of the order models: their code is loaded when one of them is first called. */
export const orderModelFunctionIds = [
  "CLVFORECAST",
  "CLVMODEL",
  "PALIVE",
  "EXPECTEDORDERS",
  "ORDERPROBABILITY",
  "DISCOUNTEDORDERS",
  "EXPECTEDSPEND",
] as const;

export type OrderModelFunctionId = (typeof orderModelFunctionIds)[number];

/** Custom functions of the namespace CLIENTELE. Names are fixed once released; parameters are only ever appended. */
export const functionIds = [
  "PORTFOLIO",
  "RFM",
  "RFMSCORE",
  "RFMSEGMENT",
  "WHY",
  "STABILITY",
  "CONFIDENCE",
  "ABC",
  "PARETO",
  "PMG",
  "ABCDISTANCE",
  "PMGDISTANCE",
  "ABCCROSSED",
  "CATEGORY",
  "CELSIUS",
  "RECURRING",
  "POTENTIAL",
  "SHAREOFWALLET",
  "POTENTIALCELL",
  "CLV",
  "CLVDISCOUNTED",
  "CLVMARKOV",
  "OBSERVEDRETENTION",
  "RETENTIONGAIN",
  "CAC",
  "PAYBACK",
  "GINI",
  "HHI",
  "BREAKDOWN",
  "LORENZ",
  "BALANCE",
  "CUSTOMERPROFIT",
  "WHALE",
  ...orderModelFunctionIds,
] as const;

export type FunctionId = (typeof functionIds)[number];

export interface FunctionParameter {
  /** Names the parameter in the words of `i18n/functionWords` and in the facts of errors. */
  readonly key: string;
  /** `any` takes numbers and text: a header, or amounts and dates written as text. */
  readonly type: "any" | "number";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional: boolean;
}

export interface FunctionDefinition {
  /** Also its name, in every language: a translated name inserted by its English one gives `#NAME?`. */
  readonly id: FunctionId;
  readonly parameters: readonly FunctionParameter[];
  readonly result: { readonly type: "any" | "number"; readonly dimensionality: "scalar" | "matrix" };
}

/** Parameters that take a range, one column of cells each. */
const columns = (...keys: string[]): FunctionParameter[] =>
  keys.map((key) => ({ key, type: "any", dimensionality: "matrix", optional: false }));

const optionalColumns = (...keys: string[]): FunctionParameter[] =>
  columns(...keys).map((parameter) => ({ ...parameter, optional: true }));

const cells = (...keys: string[]): FunctionParameter[] =>
  keys.map((key) => ({ key, type: "any", dimensionality: "scalar", optional: false }));

const optionalCells = (...keys: string[]): FunctionParameter[] =>
  cells(...keys).map((parameter) => ({ ...parameter, optional: true }));

/** A model with given parameters, and the histories of customers: what its figures are computed from. */
const modelAndHistories = [...cells("model"), ...columns("parameters", "repeats", "lastOrder", "age")];

const table = { type: "any", dimensionality: "matrix" } as const;
const figure = { type: "number", dimensionality: "scalar" } as const;

/** Every custom function with its parameters; texts are in `i18n/functionWords`. */
export const functionCatalogue: readonly FunctionDefinition[] = [
  {
    id: "PORTFOLIO",
    parameters: [...columns("customers", "dates", "amounts"), ...optionalCells("asOf")],
    result: table,
  },
  {
    id: "RFM",
    parameters: [
      ...columns("customers", "dates", "amounts"),
      ...optionalCells("asOf"),
      ...optionalColumns("cuts", "weights"),
    ],
    result: table,
  },
  {
    id: "RFMSCORE",
    parameters: [...columns("recency", "frequency", "monetary"), ...optionalColumns("cuts", "weights")],
    result: table,
  },
  { id: "RFMSEGMENT", parameters: [...columns("r", "f", "m"), ...optionalCells("segments")], result: table },
  {
    id: "WHY",
    parameters: [
      ...columns("customers", "dates", "amounts"),
      ...optionalCells("asOf"),
      ...optionalColumns("cuts", "weights"),
      ...optionalCells("segments", "currency"),
    ],
    result: table,
  },
  {
    id: "STABILITY",
    parameters: [...columns("r", "f", "m"), ...optionalColumns("weights"), ...optionalCells("step")],
    result: table,
  },
  { id: "CONFIDENCE", parameters: columns("orders"), result: table },
  { id: "ABC", parameters: [...columns("values"), ...optionalColumns("cuts")], result: table },
  { id: "PARETO", parameters: [...columns("values"), ...optionalCells("share")], result: table },
  { id: "PMG", parameters: [...columns("values"), ...optionalColumns("cuts")], result: table },
  { id: "ABCDISTANCE", parameters: [...columns("values"), ...optionalColumns("cuts")], result: table },
  { id: "PMGDISTANCE", parameters: [...columns("values"), ...optionalColumns("cuts")], result: table },
  {
    id: "ABCCROSSED",
    parameters: [...columns("revenues", "potentials"), ...optionalColumns("revenueCuts", "potentialCuts")],
    result: table,
  },
  { id: "CATEGORY", parameters: columns("metrics", "rules"), result: table },
  {
    id: "CELSIUS",
    parameters: [
      ...columns("customers", "dates", "amounts"),
      ...optionalCells("asOf"),
      ...optionalColumns("potentials"),
    ],
    result: table,
  },
  {
    id: "RECURRING",
    parameters: [...columns("customers", "dates", "amounts"), ...optionalCells("asOf", "minimum")],
    result: table,
  },
  {
    id: "POTENTIAL",
    parameters: [
      ...columns("revenues"),
      ...optionalColumns("declared", "sectors"),
      ...optionalCells("share", "factor"),
    ],
    result: table,
  },
  { id: "SHAREOFWALLET", parameters: columns("revenue", "potential"), result: table },
  {
    id: "POTENTIALCELL",
    parameters: [...columns("revenue", "potential"), ...optionalCells("shareFrom", "potentialFrom")],
    result: table,
  },
  {
    id: "CLV",
    parameters: [...columns("basket", "frequency", "lifetime"), ...optionalColumns("margin")],
    result: table,
  },
  {
    id: "CLVDISCOUNTED",
    parameters: [
      ...columns("margin", "retention", "discount"),
      ...optionalColumns("growth", "periods", "cost", "timing"),
    ],
    result: table,
  },
  { id: "CLVMARKOV", parameters: columns("transitions", "margins", "discount"), result: table },
  {
    id: "OBSERVEDRETENTION",
    parameters: [...columns("customers", "dates"), ...optionalCells("asOf")],
    result: figure,
  },
  { id: "RETENTIONGAIN", parameters: columns("retention", "discount", "points"), result: table },
  { id: "CAC", parameters: columns("spend", "customers"), result: table },
  { id: "PAYBACK", parameters: columns("cost", "margin"), result: table },
  { id: "GINI", parameters: columns("values"), result: figure },
  { id: "HHI", parameters: columns("values"), result: figure },
  { id: "BREAKDOWN", parameters: [...columns("groups", "values"), ...optionalColumns("margins")], result: table },
  { id: "LORENZ", parameters: columns("values"), result: table },
  { id: "BALANCE", parameters: [...columns("values"), ...optionalCells("without")], result: table },
  {
    id: "CUSTOMERPROFIT",
    parameters: [
      ...columns("margin", "visits", "visitCost"),
      ...optionalColumns("orders", "orderCost", "discounts", "retentionCost"),
    ],
    result: table,
  },
  { id: "WHALE", parameters: columns("profits"), result: table },
  {
    id: "CLVFORECAST",
    parameters: [
      ...columns("customers", "dates", "amounts"),
      ...optionalCells("asOf", "rate", "margin", "model", "level", "currency"),
    ],
    result: table,
  },
  {
    id: "CLVMODEL",
    parameters: [...columns("customers", "dates", "amounts"), ...optionalCells("asOf", "model")],
    result: table,
  },
  { id: "PALIVE", parameters: modelAndHistories, result: table },
  { id: "EXPECTEDORDERS", parameters: [...modelAndHistories, ...columns("horizon")], result: table },
  { id: "ORDERPROBABILITY", parameters: [...modelAndHistories, ...columns("horizon", "orders")], result: table },
  {
    id: "DISCOUNTEDORDERS",
    parameters: [...modelAndHistories, ...columns("rate"), ...optionalCells("unitDays")],
    result: table,
  },
  { id: "EXPECTEDSPEND", parameters: columns("parameters", "repeats", "meanSpend"), result: table },
];
