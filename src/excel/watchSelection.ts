import { runExcel } from "./runExcel";

/** Calls `handler` after every change of selection; the answer stops it. */
export async function watchSelection(handler: () => void): Promise<() => void> {
  const registration = await runExcel(async (context) => {
    const result = context.workbook.onSelectionChanged.add(async () => handler());
    await context.sync();
    return result;
  });
  return () => {
    void Excel.run(registration.context, async (context) => {
      registration.remove();
      await context.sync();
    });
  };
}
