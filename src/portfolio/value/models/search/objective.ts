/**
 * A smooth function of several variables to be maximised: its value at `point`, its derivatives written to `gradient`. Outside its
 * domain, or where it cannot be computed, the value is -∞ or NaN and the gradient is not read.
 */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;
