import type { Busy } from "./workState";

/** The workbook is being changed: stopping takes back what has been written. */
export const isWriting = ({ doing }: Busy): boolean =>
  doing === "writing" || doing === "labels" || doing === "freezing" || doing === "inserting";

/** Taking back is what a stop does itself: it goes on to its end. */
export const canStop = ({ doing }: Busy): boolean =>
  doing !== "stopping" && doing !== "undoing" && doing !== "removing";
