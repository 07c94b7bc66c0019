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
  readonly criteria?: {
    readonly minimum?: ScaleCriterion;
    readonly midpoint?: ScaleCriterion | null;
    readonly maximum?: ScaleCriterion;
  };
  readonly showDataBarOnly?: boolean;
  readonly lowerBoundRule?: ScaleCriterion;
  readonly upperBoundRule?: ScaleCriterion;
  readonly positiveFormat?: { readonly fillColor?: string; readonly gradientFill?: boolean };
  readonly negativeFormat?: { readonly fillColor?: string; readonly matchPositiveFillColor?: boolean };
}
