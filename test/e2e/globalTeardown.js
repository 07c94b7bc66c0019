module.exports = async () => {
  await globalThis.endToEnd.browser.close();
  await globalThis.endToEnd.servers.close();
};
