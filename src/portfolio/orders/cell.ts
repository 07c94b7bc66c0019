/** One worksheet cell as Excel gives it: text, number (dates are day serials), boolean, or `null`/`""` when empty. Errors arrive as text such as `#N/A`. */
export type Cell = string | number | boolean | null;
