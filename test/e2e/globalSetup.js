const { chromium } = require("playwright-core");

/** Serves the production build and the local Excel, and starts one browser for all end-to-end tests. */
module.exports = async () => {
  const { startServers } = await import("../../workbench/serve/startServers.mjs");
  const { browserFlags } = await import("../../workbench/serve/browserFlags.mjs");
  const { findBrowser } = await import("../../workbench/serve/findBrowser.mjs");
  const executablePath = await findBrowser();
  const servers = await startServers({ ports: { addin: 0, page: 0 } });
  const browser = await chromium.launchServer({
    executablePath,
    args: browserFlags,
  });
  process.env.CLIENTELE_PAGE = servers.pageUrl;
  process.env.CLIENTELE_BROWSER = browser.wsEndpoint();
  globalThis.endToEnd = { servers, browser };
};
