import { createHash, createPublicKey, X509Certificate } from "node:crypto";
import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { generate } from "selfsigned";
import { root } from "./root.mjs";

const daysValid = 365;
const millisecondsPerDay = 86_400_000;
/** A certificate that ends sooner than this is made anew, so that none ends while it is in use. */
const daysToSpare = 2;

/**
 * A certificate for localhost made on this machine and kept in `.certs/`; made anew when it has expired or is missing.
 *
 * @param {string} [folder]
 * @returns {Promise<{ key: string, cert: string, keyHash: string }>} `keyHash` is what a browser can be told to trust
 */
export async function certificate(folder = path.join(root, ".certs")) {
  const kept = await readKept(folder);
  const { key, cert } = kept ?? (await makeNew(folder));
  return { key, cert, keyHash: publicKeyHash(cert) };
}

async function readKept(folder) {
  try {
    const [key, cert] = await Promise.all(
      ["key.pem", "cert.pem"].map((name) => readFile(path.join(folder, name), "utf8")),
    );
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
  await writeFile(path.join(folder, "key.pem"), made.private, { mode: 0o600 });
  await writeFile(path.join(folder, "cert.pem"), made.cert);
  return { key: made.private, cert: made.cert };
}

/** SHA-256 of the public key: the form `--ignore-certificate-errors-spki-list` takes. */
function publicKeyHash(cert) {
  const key = createPublicKey(cert).export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}
