import https from "node:https";

const triesForFreePort = 20;

/**
 * An https server on this machine only. When the port is taken, the next free one is used instead.
 *
 * @param {{ key: string, cert: string }} identity
 * @param {number} port 0 for any
 * @returns {Promise<{ server: import("node:https").Server, port: number }>}
 */
export async function listen(identity, port) {
  for (let attempt = 0; ; attempt++) {
    const server = https.createServer({ key: identity.key, cert: identity.cert });
    try {
      await new Promise((resolve, reject) => {
        server.once("error", reject);
        server.listen(port && port + attempt, "127.0.0.1", resolve);
      });
      return { server, port: server.address().port };
    } catch (error) {
      if (error.code !== "EADDRINUSE" || attempt === triesForFreePort) throw error;
    }
  }
}
