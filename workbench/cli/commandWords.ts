import type { Words } from "../../src/i18n/translate";

/** What the command line says, besides what the add-in itself says. */
export const commandWords = {
  usage: [
    `npm run --silent portfolio -- FILE [settings]

Turns the orders or the customer list in a .csv, .txt, .csv.gz or .xlsx file into a customer portfolio.

  --analysis rfm,abc     what to run (default rfm); --list shows what there is, all runs everything these data can carry
  --map field=Header     which column holds a field, by header or by letter; repeatable, or customer=Client,amount=D
  --answer question=value  answers what the file leaves open, such as dateOrder=monthFirst; what is assumed is said
  --join SHEET           joins the customer list on a sheet of the same workbook
  --as-of YYYY-MM-DD     the day of the analysis (default: the day of the latest order)
  --lang en              language of the result: en or fr (default en)
  --option name=value    an option, or abc.name=value for one analysis; repeatable; lists as 20/80 or 0.2,0.8; rules as @file.json
  --out RESULT.xlsx      writes the workbook with its tables and charts
  --import-report        adds the account of the import to the workbook, as a sheet
  --write auto           live (formulas that recalculate), values, or auto: live where possible and quick
  --json RESULT.json     writes the tables as data
  --list                 shows analyses and their options
`,
    `npm run --silent portfolio -- FICHIER [réglages]

Transforme les commandes ou la liste de clients d’un fichier .csv, .txt, .csv.gz ou .xlsx en portefeuille clients.

  --analysis rfm,abc     les analyses à faire (par défaut rfm) ; --list montre celles qu’il y a, all fait tout ce que ces données permettent
  --map champ=En-tête    la colonne d’un champ, par son en-tête ou sa lettre ; répétable, ou customer=Client,amount=D
  --answer question=valeur  répond à ce que le fichier laisse ouvert, comme dateOrder=monthFirst ; ce qui est supposé est dit
  --join FEUILLE         joint la liste de clients d’une feuille du même classeur
  --as-of AAAA-MM-JJ     le jour de l’analyse (par défaut : le jour de la dernière commande)
  --lang fr              la langue du résultat : en ou fr (par défaut en)
  --option nom=valeur    une option, ou abc.nom=valeur pour une analyse ; répétable ; listes comme 20/80 ou 0.2,0.8 ; règles : @fichier.json
  --out RESULTAT.xlsx    écrit le classeur avec ses tableaux et graphiques
  --import-report        ajoute au classeur le compte rendu de l’import, en une feuille
  --write auto           live (des formules qui recalculent), values (des valeurs), ou auto : live si possible et rapide
  --json RESULTAT.json   écrit les tableaux comme données
  --list                 montre les analyses et leurs options
`,
  ],
  passedOver: ["{title} was passed over: {why}", "{title} n’a pas été fait : {why}"],
  needsFields: ["it needs {fields}", "il faut {fields}"],
  source: ["{file}, sheet {sheet}", "{file}, feuille {sheet}"],
  rows: [
    "Rows read {read}: accepted {accepted}, merged {merged}, rejected {rejected}",
    "Lignes lues {read} : acceptées {accepted}, fusionnées {merged}, rejetées {rejected}",
  ],
  period: [
    "{customers}, {orders}, {first} to {last}, revenue {revenue}",
    "{customers}, {orders}, du {first} au {last}, CA {revenue}",
  ],
  customers: ["{n} customer|{n} customers", "{n} client|{n} clients"],
  orders: ["{n} order|{n} orders", "{n} commande|{n} commandes"],
  written: ["Written: {file}", "Écrit : {file}"],
  options: ["options", "options"],
  needs: ["needs", "demande"],
  notFromList: ["not possible", "impossible"],
  customerName: ["a customer's name; the largest one unless said", "le nom d’un client ; le plus gros sauf indication"],
  needsOfList: ["of a list of customers", "d’une liste de clients"],
  doubtful: ["Check the column of {field}: read from {header}.", "Vérifiez la colonne du champ {field} : {header}."],
  assumed: [
    "{title} Assumed: {label}. To change it: --answer {question}={others}.",
    "{title} Supposé : {label}. Pour changer : --answer {question}={others}.",
  ],
  manyLeftOut: [
    "{share} of the rows are left out: look at the reasons above before you trust the figures.",
    "{share} des lignes sont laissées de côté : regardez les raisons ci-dessus avant de vous fier aux chiffres.",
  ],
  mergeProposals: [
    "{n} customer seems to stand there under several names; the pane proposes to merge them.|{n} customers seem to stand there under several names; the pane proposes to merge them.",
    "{n} client semble figurer sous plusieurs noms ; le volet propose de les regrouper.|{n} clients semblent figurer sous plusieurs noms ; le volet propose de les regrouper.",
  ],
  reasonAt: ["{reason}: {cells}", "{reason} : {cells}"],
  duringImport: ["Cleaned:", "Nettoyé :"],
  joined: [
    "Customer list {sheet}: {n} customer matched, {unmatched} not in it, {without} of it without orders|Customer list {sheet}: {n} customers matched, {unmatched} not in it, {without} of it without orders",
    "Liste de clients {sheet} : {n} client retrouvé, {unmatched} absents, {without} sans commande|Liste de clients {sheet} : {n} clients retrouvés, {unmatched} absents, {without} sans commande",
  ],
  listed: ["{customers} listed, revenue {revenue}", "{customers} dans la liste, CA {revenue}"],
  slowFormulas: [
    "{customers} customers over {rows} rows are slow to calculate here; --write live writes formulas all the same.",
    "{customers} clients sur {rows} lignes sont lents à calculer ici ; --write live écrit quand même des formules.",
  ],
  frozen: ["Written as values: {reason}", "Écrit en valeurs : {reason}"],
} as const satisfies Record<string, Words>;
