import { X509Certificate } from "node:crypto";
import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import https from "node:https";
import { tmpdir } from "node:os";
import path from "node:path";
import type * as Certificate from "../../../workbench/serve/certificate.mjs";
import type * as CreateHandler from "../../../workbench/serve/createHandler.mjs";
import type * as IsStale from "../../../workbench/serve/isStale.mjs";
import type * as Listen from "../../../workbench/serve/listen.mjs";
import type * as LocalOfficeJs from "../../../workbench/serve/localOfficeJs.mjs";
import { loadModule } from "./loadModule";

const { certificate } = loadModule<typeof Certificate>("workbench/serve/certificate.mjs");
const { createHandler } = loadModule<typeof CreateHandler>("workbench/serve/createHandler.mjs");
const { isStale } = loadModule<typeof IsStale>("workbench/serve/isStale.mjs");
const { listen } = loadModule<typeof Listen>("workbench/serve/listen.mjs");

const { localOfficeJs } = loadModule<typeof LocalOfficeJs>("workbench/serve/localOfficeJs.mjs");

const folder = mkdtempSync(path.join(tmpdir(), "clientele-serve-"));
const file = (name: string, text = "") => {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  writeFileSync(path.join(folder, name), text);
};

let identity: Awaited<ReturnType<typeof certificate>>;
beforeAll(async () => {
  identity = await certificate(path.join(folder, "certs"), path.join(folder, "nothing"));
  file("secret.txt", "secret");
  file("public/index.html", '<script src="https://far.example/lib.js"></script>');
  file("public/data.json", "{}");
  file("public/.hidden", "hidden");
  file("library/core.js", "core");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Answer {
  readonly status: number;
  readonly headers: Record<string, string | string[] | undefined>;
  readonly text: string;
}

/** The path goes out as it is written: `fetch` would tidy away the dots. */
const ask = (port: number, target: string, method = "GET") =>
  new Promise<Answer>((resolve, reject) => {
    https
      .request({ host: "localhost", port, path: target, method, ca: identity.cert, agent: false }, (response) => {
        let text = "";
        response.setEncoding("utf8");
        response.on("data", (part: string) => (text += part));
        response.on("end", () => resolve({ status: response.statusCode!, headers: response.headers, text }));
      })
      .on("error", reject)
      .end();
  });

describe("the servers", () => {
  let server: https.Server;
  let port: number;
  beforeAll(async () => {
    ({ server, port } = await listen(identity, 0));
    server.on(
      "request",
      createHandler([
        { prefix: "/lib/", folder: path.join(folder, "library"), ignoreCase: true },
        {
          prefix: "/",
          folder: path.join(folder, "public"),
          edit: (html) => html.replace("https://far.example/", "/lib/"),
        },
      ]),
    );
  });
  afterAll(() => new Promise((resolve) => server.close(resolve)));

  test("answer files with their type, never from a cache", async () => {
    const answer = await ask(port, "/data.json?x=1");
    expect(answer).toMatchObject({ status: 200, text: "{}" });
    expect(answer.headers).toMatchObject({
      "content-type": "application/json; charset=utf-8",
      "cache-control": "no-store",
    });
  });

  test("replace the far library's address in the pages they serve, and answer it themselves", async () => {
    expect((await ask(port, "/")).text).toBe('<script src="/lib/lib.js"></script>');
    expect((await ask(port, "/lib/CORE.js")).text).toBe("core");
  });

  test.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/..%5csecret.txt",
    "/lib/../../secret.txt",
    "/.hidden",
    "/%00",
  ])("refuse to leave their folder by %s", async (target) => {
    const { status, text } = await ask(port, target);
    expect([400, 404]).toContain(status);
    expect(text).not.toContain("secret");
  });

  test("refuse everything but reading", async () => {
    expect((await ask(port, "/data.json", "POST")).status).toBe(405);
    expect(await ask(port, "/data.json", "HEAD")).toMatchObject({ status: 200, text: "" });
  });

  test("listen on this machine only, on the next port when theirs is taken", async () => {
    const next = await listen(identity, port);
    expect(next.server.address()).toMatchObject({ address: "127.0.0.1" });
    expect(next.port).toBeGreaterThan(port);
    next.server.close();
  });
});

describe("the pages of the add-in", () => {
  test.each([
    '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script><script defer src="a.js"></script>',
    '<script src=https://appsforoffice.microsoft.com/lib/1/hosted/office.js></script><script defer src="a.js"></script>',
  ])("get office.js and its later member from this machine, before the add-in: %s", (html) => {
    const scripts = [...localOfficeJs(html).matchAll(/src="?([^">]*)/g)].map(([, address]) => address);
    expect(scripts).toEqual(["/office-js/office.js", "/local-excel/later-members.js", "a.js"]);
  });

  test("are left alone when they do not use office.js", () => {
    expect(localOfficeJs("<p>Help</p>")).toBe("<p>Help</p>");
  });
});

describe("the certificate", () => {
  test("is for localhost, and kept for the next start", async () => {
    const read = new X509Certificate(identity.cert);
    expect(read.checkHost("localhost")).toBe("localhost");
    expect(read.checkIP("127.0.0.1")).toBe("127.0.0.1");
    expect(await certificate(path.join(folder, "certs"), path.join(folder, "nothing"))).toEqual(identity);
  });

  test("is made anew when the kept one is unreadable", async () => {
    file("broken/cert.pem", "no certificate");
    file("broken/key.pem", "no key");
    const made = await certificate(path.join(folder, "broken"), path.join(folder, "nothing"));
    expect(new X509Certificate(made.cert).subject).toContain("localhost");
  });
});

describe("the certificate of Office's developer tools", () => {
  test("is taken when there is one, because Excel trusts it", async () => {
    const trusted = path.join(folder, "trusted");
    const { key, cert } = await certificate(path.join(folder, "other"), path.join(folder, "nothing"));
    file("trusted/localhost.key", key);
    file("trusted/localhost.crt", cert);
    expect((await certificate(path.join(folder, "certs"), trusted)).cert).toBe(cert);
  });
});

describe("what is built again", () => {
  test("a missing target, or one older than any file it is made of", () => {
    file("built/out.js");
    file("sources/deep/in.ts");
    const [target, source] = [path.join(folder, "built/out.js"), path.join(folder, "sources")];
    const at = (seconds: number, name: string) => utimesSync(path.join(folder, name), seconds, seconds);
    at(1000, "sources/deep/in.ts");
    at(1000, "sources/deep");
    at(1000, "sources");
    at(2000, "built/out.js");
    expect(isStale(target, [source])).toBe(false);
    at(3000, "sources/deep/in.ts");
    expect(isStale(target, [source])).toBe(true);
    expect(isStale(path.join(folder, "nowhere.js"), [source])).toBe(true);
  });
});
