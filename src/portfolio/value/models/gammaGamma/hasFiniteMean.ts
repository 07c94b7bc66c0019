import type { Parameters } from "../orderModel";

/** Whether the mean value of an order exists: q above 1. Below, customers of any size are so frequent that their mean is infinite. */
export const hasFiniteMean = (parameters: Parameters): boolean => parameters[1]! > 1;
