/** Size of every chart in points: 480 × 370 pixels. */
export const chartSize = { width: 360, height: 278 } as const;
