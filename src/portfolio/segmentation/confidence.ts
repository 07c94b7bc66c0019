/** How far a score can be trusted: the orders behind it are few, some, or many. */
export const confidences = ["low", "medium", "high"] as const;

export type Confidence = (typeof confidences)[number];
