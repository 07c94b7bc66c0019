/** The local Excel is bundled once before the tests that open it. */
module.exports = async () => {
  const { buildLocalExcel } = await import("../workbench/host/node/buildLocalExcel.mjs");
  await buildLocalExcel();
};
