/** Univer's formula engine and what the local Excel puts into it, to be bundled for tests (see loadModule). */
export * from "@univerjs/engine-formula";
export { ObjectMatrix, RTree } from "@univerjs/core";
export { registerAggregates } from "../../../workbench/host/engine/aggregates/registerAggregates";
export { SharedRangeTree } from "../../../workbench/host/engine/SharedRangeTree";
export { rememberFormulas } from "../../../workbench/host/engine/rememberFormulas";
