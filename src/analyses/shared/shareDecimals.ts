/** Shares on sheets keep nine decimals: enough to tell any two customers apart, few enough to hide the noise of sums of decimal fractions. */
export const shareDecimals = 9;
