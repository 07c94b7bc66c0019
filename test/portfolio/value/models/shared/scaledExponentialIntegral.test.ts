import { scaledExponentialIntegral } from "../../../../../src/portfolio/value/models/shared/scaledExponentialIntegral";

/** Order, argument, e^z · E_order(z): mpmath 1.3, expint with 40 digits. */
const values: readonly (readonly [number, number, number])[] = [
  [1, 1, 0.5963473623231941],
  [1, 0.001, 6.337874070325488],
  [0.05, 0.3, 3.137538077215971],
  [0.5, 1.4999, 0.5400769655115615],
  [1.0000001, 0.2, 1.4933486052416722],
  [1.5, 1.5, 0.3798610996060766],
  [2.7, 1e-8, 0.5882352857143485],
  [40.3, 1.2, 0.02467287956305991],
  [501, 0.01, 0.0019999599206444855],
  [501, 2, 0.0019920160318071074],
  [501, 30, 0.0018865906282147559],
  [0.243, 1.5000001, 0.5998226638222501],
  [3, 250, 0.003952752998636946],
  [0.6, 1.6, 0.4923107067448675],
  [1.2, 100000, 9.999880002639916e-6],
  [39.9, 1.49, 0.0247354832613159],
];

describe("scaledExponentialIntegral", () => {
  it.each(values)("of order %p at %p is right to thirteen digits", (order, z, expected) => {
    expect(Math.abs(scaledExponentialIntegral(order, z) / expected - 1)).toBeLessThan(1e-13);
  });
});
