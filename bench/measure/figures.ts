/** A whole number with its thousands told apart. */
export const whole = (value: number): string => Math.round(value).toLocaleString("en");

/** Milliseconds, whole from 10 on. */
export const milliseconds = (ms: number): string => `${ms < 10 ? ms.toFixed(1) : whole(ms)} ms`;

/** How many times as much as what it is compared with, to two digits at least. */
export const times = (ratio: number): string =>
  `× ${ratio < 0.1 ? ratio.toFixed(3) : ratio < 10 ? ratio.toFixed(2) : whole(ratio)}`;
