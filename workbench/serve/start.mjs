import { pathToFileURL } from "node:url";
import { openBrowser } from "./openBrowser.mjs";
import { startServers } from "./startServers.mjs";

export { startServers };

const sentences = {
  fr: {
    building: "Préparation du complément et de l’Excel local…",
    ready: (url) => `L’Excel local est prêt : ${url}`,
    opened: "Une fenêtre de navigateur s’ouvre.",
    certificate:
      "Le certificat est fabriqué sur cette machine (.certs/) : votre navigateur peut vous demander de l’accepter, pour cette adresse puis pour celle du complément : ",
    stop: "Ctrl+C pour arrêter.",
  },
  en: {
    building: "Preparing the add-in and the local Excel…",
    ready: (url) => `The local Excel is ready: ${url}`,
    opened: "A browser window is opening.",
    certificate:
      "The certificate is made on this machine (.certs/): your browser may ask you to accept it, for this address and then for the add-in's: ",
    stop: "Ctrl+C to stop.",
  },
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) await main();

async function main() {
  const locale =
    process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || Intl.DateTimeFormat().resolvedOptions().locale;
  const language = /^fr/i.test(locale) ? "fr" : "en";
  const say = sentences[language];
  console.log(say.building);
  const { pageUrl, addinUrl, keyHash, close } = await startServers();
  const url = `${pageUrl}?lang=${language}&open=/sample-${language}.xlsx`;
  console.log(say.ready(url));
  if (!process.argv.includes("--no-open") && openBrowser(url, keyHash)) console.log(say.opened);
  else console.log(say.certificate + addinUrl);
  console.log(say.stop);
  for (const signal of ["SIGINT", "SIGTERM"]) process.once(signal, () => void close().then(() => process.exit(0)));
}
