/** A rule of Excel's CellValue formats: formulas with their `=`, such as `=5` or `="Champions"`. */
export interface CellValueRule {
  readonly formula1: string;
  readonly formula2?: string;
  readonly operator: string;
}

export interface TextRule {
  readonly operator: string;
  readonly text: string;
}

export interface ScaleCriterion {
  readonly type: string;
  readonly color?: string;
  readonly formula?: string | null;
}

/** One icon of a set: from which value on it is shown. The first has nothing to meet. */
export interface IconCriterion {
  readonly type?: string;
  readonly operator?: string;
  readonly formula?: string;
}

interface ScaleCriteria {
  readonly minimum?: ScaleCriterion;
  readonly midpoint?: ScaleCriterion | null;
  readonly maximum?: ScaleCriterion;
}

/** A conditional format in Excel's own words; Univer's rule is made from it. */
export interface ConditionalDescription {
  readonly type: string;
  readonly rule?: Partial<CellValueRule & TextRule> & { readonly formula?: string };
  readonly format?: {
    readonly fill?: { readonly color?: string };
    readonly font?: {
      readonly color?: string;
      readonly bold?: boolean;
      readonly italic?: boolean;
      readonly underline?: string;
      readonly strikethrough?: boolean;
    };
    readonly numberFormat?: string;
  };
  /** The colours of a scale, or the icons of a set from the lowest. */
  readonly criteria?: ScaleCriteria | readonly IconCriterion[] | null;
  /** An icon set in Excel's words: "ThreeArrows". */
  readonly style?: string;
  readonly reverseIconOrder?: boolean;
  readonly showIconOnly?: boolean;
  readonly showDataBarOnly?: boolean;
  readonly lowerBoundRule?: ScaleCriterion;
  readonly upperBoundRule?: ScaleCriterion;
  readonly positiveFormat?: { readonly fillColor?: string; readonly gradientFill?: boolean };
  readonly negativeFormat?: { readonly fillColor?: string; readonly matchPositiveFillColor?: boolean };
}
