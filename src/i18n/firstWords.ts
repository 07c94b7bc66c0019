import type { Words } from "./translate";

/** The sentences of the first screen, and of what can be said while the others are not loaded; see `paneWords`. */
export const firstWords = {
  "app.private": ["Nothing leaves this workbook", "Rien ne sort de ce classeur"],
  "app.actions": ["Actions", "Actions"],
  "app.sections": ["Sections", "Rubriques"],
  "app.back": ["Back", "Retour"],
  "app.more": ["More", "Plus"],
  "app.undo": ["Undo: {what}", "Annuler : {what}"],
  "app.nothingToUndo": ["Nothing to undo", "Rien à annuler"],
  "app.undoing": ["Undoing", "Annulation"],
  "app.undone": ["Undone: {what}", "Annulé : {what}"],
  "app.clear": ["Clear", "Effacer"],

  "tab.portfolio": ["Portfolio", "Portefeuille"],
  "tab.analyses": ["Analyses", "Analyses"],
  "tab.customers": ["Customers", "Clients"],

  "welcome.title": [
    "Your orders, turned into a customer portfolio",
    "Vos commandes deviennent un portefeuille clients",
  ],
  "welcome.value": [
    "See who matters, who is slipping away and who deserves your time, from the orders already in this workbook.",
    "Voyez qui compte, qui s’éloigne et qui mérite votre temps, à partir des commandes déjà dans ce classeur.",
  ],
  "welcome.found": ["Orders found on sheet {sheet}", "Commandes trouvées sur la feuille {sheet}"],
  "welcome.start": ["Read these orders", "Lire ces commandes"],
  "welcome.click": ["Click a cell of your orders to begin.", "Cliquez dans vos commandes pour commencer."],
  "welcome.sample": ["Insert sample data", "Insérer des données d’exemple"],

  "empty.read": ["Read the selection", "Lire la sélection"],

  "freeze.all": ["Freeze all live results", "Figer tous les résultats vivants"],
  "freeze.done": [
    "{n} sheet is frozen: formulas are now values.|{n} sheets are frozen: formulas are now values.",
    "{n} feuille est figée : les formules sont devenues des valeurs.|{n} feuilles sont figées : les formules sont devenues des valeurs.",
  ],
  "freeze.nothing": ["No result has live formulas.", "Aucun résultat n’a de formules vivantes."],

  "journal.title": ["Journal", "Journal"],

  "settings.title": ["Settings", "Réglages"],

  "problem.retry": ["Try again", "Réessayer"],

  "crash.title": ["This screen stopped working", "Cet écran s’est arrêté"],
  "crash.text": [
    "Your workbook is safe: nothing was being written.",
    "Votre classeur est intact : aucune écriture n’était en cours.",
  ],
  "crash.textWriting": [
    "A sheet was being written. Look at it, and undo in Excel if it is not complete.",
    "Une feuille était en cours d’écriture. Regardez-la et annulez dans Excel si elle est incomplète.",
  ],
  "crash.reload": ["Reload the pane", "Recharger le volet"],
  "crash.details": ["Copy details", "Copier les détails"],
  "crash.copied": ["Details copied", "Détails copiés"],

  "noExcel.title": ["Open Clientele in Excel", "Ouvrez Clientele dans Excel"],
  "noExcel.text": [
    "This page is the task pane of an Excel add-in. It needs a workbook beside it: install the add-in, then open it from the Clientele tab.",
    "Cette page est le volet d’un complément Excel. Il lui faut un classeur à côté : installez le complément, puis ouvrez-le depuis l’onglet Clientele.",
  ],
  "noExcel.library": ["Excel’s library did not load", "La bibliothèque d’Excel ne s’est pas chargée"],
  "noExcel.libraryText": [
    "Clientele talks to Excel through a Microsoft script that could not be reached. Check the connection, then reload.",
    "Clientele parle à Excel par un script de Microsoft qui n’a pas pu être chargé. Vérifiez la connexion, puis rechargez.",
  ],

  "load.title": ["This part could not be loaded", "Cette partie n’a pas pu être chargée"],
  "load.text": [
    "Check the connection, then try again. Your workbook and what you have read are as they were.",
    "Vérifiez la connexion, puis réessayez. Votre classeur et ce que vous avez lu sont tels qu’ils étaient.",
  ],
} as const satisfies Record<string, Words>;
