import { createHash, createPublicKey, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { generate } from "selfsigned";
import { root } from "./root.mjs";

const daysValid = 365;
const millisecondsPerDay = 86_400_000;
/** A certificate that ends sooner than this is made anew, so that none ends while it is in use. */
const daysToSpare = 2;
const ownNames = ["key.pem", "cert.pem"];

/** Where `npx office-addin-dev-certs install` keeps a certificate that Excel on this machine trusts. */
const officeFolder = path.join(homedir(), ".office-addin-dev-certs");

/**
 * A certificate for localhost: the one of Office's developer tools, which Excel trusts, else one made on this machine and kept
 * in `.certs/`; made anew when it has expired or is missing.
 *
 * @param {string} [folder]
 * @param {string} [trustedFolder]
 * @returns {Promise<{ key: string, cert: string, keyHash: string }>} `keyHash` is what a browser can be told to trust
 */
export async function certificate(folder = path.join(root, ".certs"), trustedFolder = officeFolder) {
  const trusted = await readKept(trustedFolder, "localhost.key", "localhost.crt");
  const { key, cert } = trusted ?? (await readKept(folder, ...ownNames)) ?? (await makeNew(folder));
  return { key, cert, keyHash: publicKeyHash(cert) };
}

async function readKept(folder, ...names) {
  try {
    const [key, cert] = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
    const end = new Date(new X509Certificate(cert).validTo).getTime();
    return end > Date.now() + daysToSpare * millisecondsPerDay ? { key, cert } : null;
  } catch {
    return null;
  }
}

async function makeNew(folder) {
  const names = ["localhost", "127.0.0.1"];
  const made = await generate([{ name: "commonName", value: names[0] }], {
    keyType: "ec",
    curve: "P-256",
    notAfterDate: new Date(Date.now() + daysValid * millisecondsPerDay),
    extensions: [
      { name: "basicConstraints", cA: false },
      { name: "keyUsage", digitalSignature: true },
      { name: "extKeyUsage", serverAuth: true },
      {
        name: "subjectAltName",
        altNames: [
          { type: 2, value: names[0] },
          { type: 7, ip: names[1] },
        ],
      },
    ],
  });
  await mkdir(folder, { recursive: true });
  const [keyName, certName] = ownNames;
  await writeFile(path.join(folder, keyName), made.private, { mode: 0o600 });
  await writeFile(path.join(folder, certName), made.cert);
  return { key: made.private, cert: made.cert };
}

/** SHA-256 of the public key: the form `--ignore-certificate-errors-spki-list` takes. */
function publicKeyHash(cert) {
  const key = createPublicKey(cert).export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}
