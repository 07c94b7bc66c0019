export { startLocalExcel, type LocalExcel, type LocalExcelOptions } from "./startLocalExcel";
export type { FunctionImplementation } from "./callFunctions";
export { extractSchema } from "../protocol/extractSchema";
export * from "../index";
