const { chromium } = require("playwright-core");

/** Serves the production build and the local Excel, and starts one browser for all end-to-end tests. */
module.exports = async () => {
  const { startServers } = await import("../../workbench/serve/startServers.mjs");
  const { findBrowser } = await import("../../workbench/serve/findBrowser.mjs");
  const executablePath = await findBrowser();
  const servers = await startServers({ ports: { addin: 0, page: 0 } });
  const browser = await chromium.launchServer({
    executablePath,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ],
  });
  process.env.CLIENTELE_PAGE = servers.pageUrl;
  process.env.CLIENTELE_BROWSER = browser.wsEndpoint();
  globalThis.endToEnd = { servers, browser };
};
