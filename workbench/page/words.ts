import type { Language } from "../files/language";

/** Every sentence of the page itself; the ribbon's are the manifest's own. */
export interface Words {
  readonly appName: string;
  readonly notExcel: string;
  readonly file: string;
  readonly newWorkbook: string;
  readonly open: string;
  readonly saveXlsx: string;
  readonly saveCsv: string;
  readonly undo: string;
  readonly redo: string;
  readonly language: string;
  readonly darkTheme: string;
  readonly lightTheme: string;
  readonly ribbon: string;
  readonly tabs: string;
  readonly pane: string;
  readonly closePane: string;
  readonly resizePane: string;
  readonly grid: string;
  readonly untitled: string;
  readonly firstSheet: string;
  readonly starting: string;
  readonly ready: string;
  readonly working: string;
  readonly opening: (name: string) => string;
  readonly saved: (name: string) => string;
  /** Some columns of dates of a text file could be read two ways; `columns` are their letters. */
  readonly ambiguousDates: (columns: readonly string[]) => string;
  /** Shown over the page while a file is dragged over it. */
  readonly drop: string;
  readonly notOpened: (name: string) => string;
  readonly notSaved: string;
  readonly noAddin: string;
  readonly unknownCalls: (count: number) => string;
  readonly dismiss: string;
  readonly chart: string;
  /** The list of entries a cell accepts. */
  readonly entries: string;
  /** Said of a cell whose rule says nothing itself. */
  readonly entryRefused: string;
  readonly ok: string;
}

export const words: Readonly<Record<Language, Words>> = {
  fr: {
    appName: "Excel local",
    notExcel: "Ceci n’est pas Microsoft Excel : une grille locale pour essayer Clientele.",
    file: "Fichier",
    newWorkbook: "Nouveau classeur",
    open: "Ouvrir (.xlsx, .csv, .txt, .gz)…",
    saveXlsx: "Enregistrer en .xlsx",
    saveCsv: "Enregistrer la feuille en .csv",
    undo: "Annuler",
    redo: "Rétablir",
    language: "Langue",
    darkTheme: "Thème sombre",
    lightTheme: "Thème clair",
    ribbon: "Ruban",
    tabs: "Onglets du ruban",
    pane: "Volet Office",
    closePane: "Fermer le volet",
    resizePane: "Largeur du volet",
    grid: "Classeur",
    untitled: "Classeur1.xlsx",
    firstSheet: "Feuil1",
    starting: "Démarrage…",
    ready: "Prêt",
    working: "Calcul en cours…",
    opening: (name) => `Ouverture de ${name}…`,
    saved: (name) => `${name} est enregistré.`,
    ambiguousDates: (columns) =>
      columns.length === 1
        ? `Colonne ${columns[0]} : chaque date peut se lire jour/mois ou mois/jour. Elle reste en texte, rien n’est deviné.`
        : `Colonnes ${columns.join(", ")} : chaque date peut se lire jour/mois ou mois/jour. Elles restent en texte, rien n’est deviné.`,
    drop: "Déposez un fichier .xlsx, .csv, .txt ou .gz pour l’ouvrir",
    notOpened: (name) =>
      `${name} ne s’ouvre pas : ce n’est ni un classeur .xlsx lisible, ni un fichier texte. Le classeur ouvert est intact.`,
    notSaved: "Le fichier n’a pas pu être enregistré. Le classeur est intact.",
    noAddin: "Le complément ne répond pas. Rechargez la page, ou vérifiez que son serveur fonctionne.",
    unknownCalls: (count) =>
      count === 1 ? "1 appel inconnu de l’Excel local" : `${count} appels inconnus de l’Excel local`,
    dismiss: "Fermer le message",
    chart: "Graphique",
    entries: "Entrées de la liste",
    entryRefused: "Cette cellule n’accepte pas cette valeur.",
    ok: "OK",
  },
  en: {
    appName: "Local Excel",
    notExcel: "This is not Microsoft Excel: a local grid for trying Clientele.",
    file: "File",
    newWorkbook: "New workbook",
    open: "Open (.xlsx, .csv, .txt, .gz)…",
    saveXlsx: "Save as .xlsx",
    saveCsv: "Save the sheet as .csv",
    undo: "Undo",
    redo: "Redo",
    language: "Language",
    darkTheme: "Dark theme",
    lightTheme: "Light theme",
    ribbon: "Ribbon",
    tabs: "Ribbon tabs",
    pane: "Task pane",
    closePane: "Close the pane",
    resizePane: "Pane width",
    grid: "Workbook",
    untitled: "Book1.xlsx",
    firstSheet: "Sheet1",
    starting: "Starting…",
    ready: "Ready",
    working: "Calculating…",
    opening: (name) => `Opening ${name}…`,
    saved: (name) => `${name} is saved.`,
    ambiguousDates: (columns) =>
      columns.length === 1
        ? `Column ${columns[0]}: each date can be read day/month or month/day. It stays text, nothing is guessed.`
        : `Columns ${columns.join(", ")}: each date can be read day/month or month/day. They stay text, nothing is guessed.`,
    drop: "Drop a .xlsx, .csv, .txt or .gz file to open it",
    notOpened: (name) =>
      `${name} does not open: it is neither a readable .xlsx workbook nor a text file. The open workbook is intact.`,
    notSaved: "The file could not be saved. The workbook is intact.",
    noAddin: "The add-in does not answer. Reload the page, or check that its server is running.",
    unknownCalls: (count) =>
      count === 1 ? "1 call unknown to the local Excel" : `${count} calls unknown to the local Excel`,
    dismiss: "Dismiss the message",
    chart: "Chart",
    entries: "Entries of the list",
    entryRefused: "This cell does not accept this value.",
    ok: "OK",
  },
};

/** The locale Excel would say for a language. */
export const locales: Readonly<Record<Language, string>> = { fr: "fr-FR", en: "en-US" };
