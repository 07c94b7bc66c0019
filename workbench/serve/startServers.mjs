import path from "node:path";
import { buildAddin } from "./buildAddin.mjs";
import { buildPage, pageFolder } from "./buildPage.mjs";
import { certificate } from "./certificate.mjs";
import { createHandler } from "./createHandler.mjs";
import { listen } from "./listen.mjs";
import { localOfficeJs } from "./localOfficeJs.mjs";
import { officeJsFolder } from "./officeJsFolder.mjs";
import { root } from "./root.mjs";

/** The port the manifest names, and the one beside it for the local Excel. */
const usualPorts = { addin: 3000, page: 8443 };

/**
 * Builds what is out of date, then serves the add-in and the local Excel on two https ports of this machine.
 *
 * Office.js comes from the installed package (`localOfficeJs`): nothing leaves the machine.
 *
 * @param {{ ports?: { addin?: number, page?: number }, addinFolder?: string }} [options] ports: 0 for any free one;
 * addinFolder: serve this folder as the add-in instead of building `dist/`
 * @returns {Promise<{ pageUrl: string, addinUrl: string, keyHash: string, close: () => Promise<void> }>}
 */
export async function startServers({ ports = {}, addinFolder } = {}) {
  const [identity] = await Promise.all([certificate(), addinFolder ? undefined : buildAddin(), buildPage()]);
  const addin = await listen(identity, ports.addin ?? usualPorts.addin);
  const page = await listen(identity, ports.page ?? usualPorts.page);
  const addinUrl = `https://localhost:${addin.port}/`;
  const pageUrl = `https://localhost:${page.port}/`;
  addin.server.on(
    "request",
    createHandler([
      { prefix: "/office-js/", folder: officeJsFolder, ignoreCase: true },
      { prefix: "/local-excel/", folder: pageFolder },
      {
        prefix: "/",
        folder: addinFolder ?? path.join(root, "dist"),
        edit: localOfficeJs,
      },
    ]),
  );
  page.server.on(
    "request",
    createHandler([
      {
        prefix: "/",
        folder: pageFolder,
        edit: (html) => html.replaceAll("%ADDIN_URL%", addinUrl),
      },
      { prefix: "/", folder: path.join(root, "assets") },
    ]),
  );
  const close = async () => {
    for (const { server } of [addin, page]) server.closeAllConnections();
    await Promise.all([addin, page].map(({ server }) => new Promise((resolve) => server.close(resolve))));
  };
  return { pageUrl, addinUrl, keyHash: identity.keyHash, close };
}
