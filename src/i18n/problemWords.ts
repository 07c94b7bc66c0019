import { fitProblemWords } from "./fitProblemWords";
import { modelProblemWords } from "./modelProblemWords";
import { ruleProblemWords } from "./ruleWords";
import { sizeProblemWords } from "./sizeProblemWords";
import type { Words } from "./translate";

/** What happened, why, and what to do next. `why` and `next` can be empty. */
export interface ProblemSentences {
  readonly what: Words;
  readonly why: Words;
  readonly next: Words;
}

const nothing: Words = ["", ""];
const asItWas: Words = ["Your workbook is as it was.", "Votre classeur est tel qu’il était."];
const andAsItWas = (english: string, french: string): Words => [`${english} ${asItWas[0]}`, `${french} ${asItWas[1]}`];

/** Reading the selection. */
const reading = {
  emptySelection: {
    what: ["There is nothing to read here", "Il n’y a rien à lire ici"],
    why: ["The selected cells are empty.", "Les cellules sélectionnées sont vides."],
    next: [
      "Click a cell in your list of orders, then read it again.",
      "Cliquez dans votre liste de commandes, puis relancez la lecture.",
    ],
  },
  oneCell: {
    what: ["One cell alone is not a list", "Une seule cellule n’est pas une liste"],
    why: ["Nothing stands around the selected cell.", "Rien n’entoure la cellule sélectionnée."],
    next: [
      "Click a cell in your list of orders, then read it again.",
      "Cliquez dans votre liste de commandes, puis relancez la lecture.",
    ],
  },
  severalAreas: {
    what: ["The areas selected make no list", "Les zones sélectionnées ne forment pas une liste"],
    why: [
      "Selected: {areas}. Areas are read together when they have the same rows or the same columns.",
      "Sélectionné : {areas}. Des zones se lisent ensemble si elles ont les mêmes lignes ou les mêmes colonnes.",
    ],
    next: [
      "Select one list, or parts of it that fit together.",
      "Sélectionnez une liste, ou des parties de cette liste qui vont ensemble.",
    ],
  },
  stopped: {
    what: ["Stopped", "Arrêté"],
    why: ["It was stopped before its end.", "L’opération a été arrêtée avant la fin."],
    next: asItWas,
  },
  columnsMissing: {
    what: ["A column is missing: {fields}", "Il manque une colonne : {fields}"],
    why: ["Seen instead: {seen}.", "Vu à la place : {seen}."],
    next: ["Choose which column of your list holds it.", "Indiquez quelle colonne de votre liste la contient."],
  },
  missingColumn: {
    what: ["A column is missing: {field}", "Il manque une colonne : {field}"],
    why: ["This option reads that column.", "Cette option lit cette colonne."],
    next: ["Choose the column, or another option.", "Indiquez la colonne, ou choisissez une autre option."],
  },
  noOrders: {
    what: ["No order could be read", "Aucune commande n’a pu être lue"],
    why: [
      "None of the {rowsRead} rows has a customer, an amount and, in a list of orders, a date that can be read.",
      "Aucune des {rowsRead} lignes n’a un client, un montant et, dans une liste de commandes, une date lisibles.",
    ],
    next: ["Check which columns were recognised.", "Vérifiez les colonnes reconnues."],
  },
  sessionNotOpen: {
    what: ["No orders have been read yet", "Aucune commande n’a encore été lue"],
    why: nothing,
    next: [
      "Click a cell in your list of orders, then read it.",
      "Cliquez dans votre liste de commandes, puis lisez-la.",
    ],
  },
  sessionNotImported: {
    what: ["The columns have not been settled yet", "Les colonnes ne sont pas encore choisies"],
    why: nothing,
    next: [
      "Say which columns hold customer, date and amount.",
      "Indiquez les colonnes du client, de la date et du montant.",
    ],
  },
  listNotOpen: {
    what: ["No list of customers has been read yet", "Aucune liste de clients n’a encore été lue"],
    why: nothing,
    next: [
      "Click a cell in your list of customers, then read it.",
      "Cliquez dans votre liste de clients, puis lisez-la.",
    ],
  },
  unknownAnalysis: {
    what: ["This version has no such analysis", "Cette version n’a pas cette analyse"],
    why: [
      "Another version of Clientele may have kept its name.",
      "Son nom vient peut-être d’une autre version de Clientele.",
    ],
    next: ["Choose an analysis from the list.", "Choisissez une analyse dans la liste."],
  },
  unknownSegment: {
    what: ["This segment no longer exists", "Ce segment n’existe plus"],
    why: ["The segments have been computed again since.", "Les segments ont été recalculés depuis."],
    next: ["Choose a segment from the list.", "Choisissez un segment dans la liste."],
  },
  unknownCustomer: {
    what: ["No customer is called “{customer}”", "Aucun client ne s’appelle « {customer} »"],
    why: [
      "No order up to the analysis date bears that name.",
      "Aucune commande jusqu’à la date d’analyse ne porte ce nom.",
    ],
    next: ["Choose a customer from the list.", "Choisissez un client dans la liste."],
  },
  noOrdersBefore: {
    what: ["No order on or before the analysis date", "Aucune commande jusqu’à la date d’analyse"],
    why: ["Every order is later than {asOf}.", "Toutes les commandes sont postérieures au {asOf}."],
    next: ["Choose a later analysis date.", "Choisissez une date d’analyse plus tardive."],
  },
} satisfies Record<string, ProblemSentences>;

/** Options, scores and other numbers an analysis was asked to work with. */
const settings = {
  optionInvalid: {
    what: ["“{option}” cannot be read", "« {option} » est illisible"],
    why: ["The value is not one this option can have.", "Cette option ne peut pas prendre cette valeur."],
    next: ["Choose another value.", "Choisissez une autre valeur."],
  },
  optionOutOfRange: {
    what: ["“{option}” is out of range", "« {option} » est hors limites"],
    why: ["It must lie between {minimum} and {maximum}.", "La valeur doit être comprise entre {minimum} et {maximum}."],
    next: ["Enter a value between the two.", "Saisissez une valeur entre les deux."],
  },
  levelsInvalid: {
    what: ["{levels} levels are not possible", "{levels} niveaux : ce n’est pas possible"],
    why: ["Scores have 2 to 9 levels.", "Les notes ont de 2 à 9 niveaux."],
    next: ["Choose a number from 2 to 9.", "Choisissez un nombre de 2 à 9."],
  },
  weightsNotPositive: {
    what: ["These weights cannot be used", "Ces poids sont inutilisables"],
    why: [
      "They are {r}, {f} and {m}; at least one must be above 0.",
      "Ils valent {r}, {f} et {m} ; l’un au moins doit dépasser 0.",
    ],
    next: [
      "Give recency, frequency or amount a weight.",
      "Donnez un poids à la récence, à la fréquence ou au montant.",
    ],
  },
  thresholdCount: {
    what: ["Wrong number of thresholds for {axis}", "Nombre de seuils incorrect pour {axis}"],
    why: ["{needed} are needed, {given} were given.", "Il en faut {needed}, il y en a {given}."],
    next: ["Give one threshold between each two levels.", "Donnez un seuil entre deux niveaux qui se suivent."],
  },
  thresholdsUnordered: {
    what: ["The thresholds for {axis} are out of order", "Les seuils de {axis} sont dans le désordre"],
    why: ["Each one must be larger than the one before.", "Chaque seuil doit dépasser le précédent."],
    next: ["Put them in ascending order.", "Rangez-les par ordre croissant."],
  },
  cutsInvalid: {
    what: ["These limits cannot be used", "Ces limites sont inutilisables"],
    why: [
      "They must be above 0 and rise from one to the next; shares go up to 100%.",
      "Elles doivent dépasser 0 et croître de l’une à l’autre ; les parts vont jusqu’à 100 %.",
    ],
    next: ["For classes A and B, for example, 80% and 95%.", "Pour les classes A et B, par exemple : 80 % et 95 %."],
  },
  shareInvalid: {
    what: ["{share} is not a usable share", "{share} n’est pas une part utilisable"],
    why: ["A share lies above 0 and goes up to 1.", "Une part est supérieure à 0 et va jusqu’à 1."],
    next: ["For example 0.8.", "Par exemple 0,8."],
  },
  gridIncomplete: {
    what: ["The grid of segments is incomplete", "La grille des segments est incomplète"],
    why: ["It has {cells} cells instead of 125.", "Elle a {cells} cases au lieu de 125."],
    next: [
      "Fill every cell, or go back to the standard grid.",
      "Remplissez chaque case, ou revenez à la grille standard.",
    ],
  },
  gridUnknownSegment: {
    what: ["A cell of the grid names no segment", "Une case de la grille ne désigne aucun segment"],
    why: [
      "The cell of scores R {r}, F {f}, M {m} says “{read}”.",
      "La case des notes R {r}, F {f}, M {m} contient « {read} ».",
    ],
    next: [
      "Write the name of a segment of the sheet Segments there.",
      "Écrivez-y le nom d’un segment de la feuille Segments.",
    ],
  },
  gridUnreachable: {
    what: ["No customer can ever be in “{segment}”", "Aucun client ne peut être dans « {segment} »"],
    why: ["No cell of the grid leads to this segment.", "Aucune case de la grille ne mène à ce segment."],
    next: [
      "Give it a cell, choose another number of segments, or go back to the standard grid.",
      "Donnez-lui une case, choisissez un autre nombre de segments, ou revenez à la grille standard.",
    ],
  },
  noPositiveAmount: {
    what: ["No customer has a positive amount: {measure}", "Aucun client n’a de montant positif : {measure}"],
    why: [
      "Thresholds are proposed from the customers that bring something.",
      "Les seuils sont proposés d’après les clients qui apportent quelque chose.",
    ],
    next: [
      "Give the thresholds yourself, or count another amount.",
      "Donnez les seuils vous-même, ou comptez un autre montant.",
    ],
  },
  noPositiveTotal: {
    what: ["There is no positive total to share out", "Il n’y a pas de total positif à répartir"],
    why: ["The amounts do not add up to more than 0.", "La somme des montants ne dépasse pas 0."],
    next: [
      "Check the column of amounts and the sign of the credit notes.",
      "Vérifiez la colonne des montants et le signe des avoirs.",
    ],
  },
  notANumber: {
    what: ["“{argument}” is not a number", "« {argument} » n’est pas un nombre"],
    why: nothing,
    next: ["Give a number.", "Donnez un nombre."],
  },
  notAShare: {
    what: ["“{argument}” is not a share", "« {argument} » n’est pas une part"],
    why: ["A share lies between 0 and 1.", "Une part est comprise entre 0 et 1."],
    next: ["For example 0.8.", "Par exemple 0,8."],
  },
  notFrom0: {
    what: ["“{argument}” is negative", "« {argument} » est négatif"],
    why: ["It cannot be below 0.", "La valeur ne peut pas être inférieure à 0."],
    next: ["Give 0 or more.", "Donnez 0 ou plus."],
  },
  notFrom1: {
    what: ["“{argument}” is below 1", "« {argument} » est inférieur à 1"],
    why: ["It cannot be below 1.", "La valeur ne peut pas être inférieure à 1."],
    next: ["Give 1 or more.", "Donnez 1 ou plus."],
  },
  notWholeFrom1: {
    what: ["“{argument}” is not a number of periods", "« {argument} » n’est pas un nombre de périodes"],
    why: ["It is a whole number of 1 or more.", "C’est un nombre entier de 1 ou plus."],
    next: ["For example 12.", "Par exemple 12."],
  },
  notAboveMinus1: {
    what: ["“{argument}” is too low", "« {argument} » est trop bas"],
    why: ["A rate is above −1, that is −100%.", "Un taux est supérieur à −1, soit −100 %."],
    next: ["For example 0.1 for 10%.", "Par exemple 0,1 pour 10 %."],
  },
  rateNeeded: {
    what: ["The discount rate cannot be used", "Le taux d’actualisation est inutilisable"],
    why: [
      "A yearly rate is above 0 and at most 100%: without one, customers who never leave have a value without end.",
      "Un taux annuel est au-dessus de 0 et ne dépasse pas 100 % : sans lui, des clients qui ne partent jamais ont une valeur sans fin.",
    ],
    next: ["For example 10%.", "Par exemple 10 %."],
  },
  marginNeeded: {
    what: ["The margin rate cannot be used", "Le taux de marge est inutilisable"],
    why: ["It is above 0 and at most 100%.", "Il est au-dessus de 0 et ne dépasse pas 100 %."],
    next: ["For example 30%.", "Par exemple 30 %."],
  },
  levelNeeded: {
    what: ["The chance of the interval cannot be used", "La probabilité de l’intervalle est inutilisable"],
    why: ["It is above 0 and below 100%.", "Elle est au-dessus de 0 et sous 100 %."],
    next: ["For example 80%.", "Par exemple 80 %."],
  },
  datedOrdersNeeded: {
    what: ["This needs dated orders", "Il faut des commandes datées"],
    why: [
      "A list of customers does not tell when they bought.",
      "Une liste de clients ne dit pas quand ils ont acheté.",
    ],
    next: ["Read a list of orders with their dates.", "Lisez une liste de commandes avec leurs dates."],
  },
  valueHasNoEnd: {
    what: ["The value has no limit", "La valeur est sans limite"],
    why: [
      "With these rates each year is worth at least as much as the one before, for ever.",
      "Avec ces taux, chaque année vaut au moins autant que la précédente, sans fin.",
    ],
    next: [
      "Give a number of years, or a higher discount rate.",
      "Donnez un nombre d’années, ou un taux d’actualisation plus élevé.",
    ],
  },
  liveUnavailable: {
    what: ["Live formulas are not possible here", "Les formules vivantes sont impossibles ici"],
    why: ["{reason}", "{reason}"],
    next: [
      "Write frozen values, or correct the list and read it again.",
      "Écrivez des valeurs figées, ou corrigez la liste et relisez-la.",
    ],
  },
} satisfies Record<string, ProblemSentences>;

/** Writing into the workbook. */
const writing = {
  sheetProtected: {
    what: ["Sheet “{sheet}” is protected", "La feuille « {sheet} » est protégée"],
    why: ["Excel lets nobody write on a protected sheet.", "Excel ne laisse personne écrire sur une feuille protégée."],
    next: andAsItWas(
      "Unprotect it (Review tab), then start again.",
      "Ôtez la protection (onglet Révision), puis recommencez.",
    ),
  },
  workbookProtected: {
    what: ["The workbook’s structure is protected", "La structure du classeur est protégée"],
    why: ["Excel lets nobody add or remove sheets in it.", "Excel n’y laisse personne ajouter ou ôter des feuilles."],
    next: andAsItWas(
      "Unprotect the workbook (Review tab), then start again.",
      "Ôtez la protection du classeur (onglet Révision), puis recommencez.",
    ),
  },
  accessDenied: {
    what: ["Excel did not allow this", "Excel ne l’a pas permis"],
    why: [
      "A sheet or the workbook is protected, or open for reading only.",
      "Une feuille ou le classeur est protégé, ou ouvert en lecture seule.",
    ],
    next: andAsItWas(
      "Unprotect it (Review tab), then start again.",
      "Ôtez la protection (onglet Révision), puis recommencez.",
    ),
  },
  cellBeingEdited: {
    what: ["A cell is being edited", "Une cellule est en cours de saisie"],
    why: ["Excel waits for the end of the entry.", "Excel attend la fin de la saisie."],
    next: andAsItWas(
      "Press Enter or Esc in the cell, then start again.",
      "Appuyez sur Entrée ou Échap dans la cellule, puis recommencez.",
    ),
  },
  excelRefused: {
    what: ["Excel refused", "Excel a refusé"],
    why: ["Its answer: {message} ({code})", "Sa réponse : {message} ({code})"],
    next: andAsItWas(
      "Try once more; if it happens again, close and reopen the workbook.",
      "Réessayez ; si cela se reproduit, fermez puis rouvrez le classeur.",
    ),
  },
  leftHalfWritten: {
    what: ["“{title}” could not be written, nor taken back", "« {title} » n’a pu être ni écrit, ni annulé"],
    why: [
      "Excel refused half-way, then refused the clean-up too.",
      "Excel a refusé en cours de route, puis a aussi refusé le nettoyage.",
    ],
    next: [
      "Something may remain on the result sheets: use Undo in Excel, or delete those sheets. Your own cells were not touched.",
      "Il peut en rester sur les feuilles de résultats : annulez dans Excel, ou supprimez ces feuilles. Vos cellules n’ont pas été touchées.",
    ],
  },
  busy: {
    what: ["Clientele is still writing", "Clientele est encore en train d’écrire"],
    why: ["One action at a time.", "Une action à la fois."],
    next: ["Wait for it to finish, then start again.", "Attendez la fin, puis recommencez."],
  },
  stillCalculating: {
    what: ["{sheet} is still being calculated", "{sheet} est encore en cours de calcul"],
    why: ["Frozen now, unfinished values would stay for good.", "Figer maintenant garderait des valeurs inachevées."],
    next: [
      "Wait until every value has appeared, then freeze again.",
      "Attendez que toutes les valeurs soient affichées, puis figez à nouveau.",
    ],
  },
  cellNotEmpty: {
    what: ["Cell {address} is not empty", "La cellule {address} n’est pas vide"],
    why: ["Clientele never writes over a cell of yours.", "Clientele n’écrit jamais sur une de vos cellules."],
    next: andAsItWas(
      "Select an empty cell with room below and to the right.",
      "Sélectionnez une cellule vide, avec de la place en dessous et à droite.",
    ),
  },
  nothingToUndo: {
    what: ["Nothing to undo", "Rien à annuler"],
    why: [
      "Clientele has done nothing in this session that it could take back.",
      "Clientele n’a rien fait, dans cette session, qui puisse être annulé.",
    ],
    next: nothing,
  },
  changedSince: {
    what: ["Sheet “{sheet}” has changed since", "La feuille « {sheet} » a changé depuis"],
    why: ["Deleting it would delete what you added.", "La supprimer supprimerait ce que vous y avez ajouté."],
    next: andAsItWas(
      "Delete it yourself if you no longer need it.",
      "Supprimez-la vous-même si vous n’en avez plus besoin.",
    ),
  },
  resultMissing: {
    what: ["The result is no longer there", "Le résultat n’est plus là"],
    why: [
      "Its sheet or its table has been deleted or renamed.",
      "Sa feuille ou son tableau a été supprimé ou renommé.",
    ],
    next: ["Run the analysis again.", "Relancez l’analyse."],
  },
  notLoaded: {
    what: ["A part of Clientele could not be loaded", "Une partie de Clientele n’a pas pu être chargée"],
    why: ["The add-in’s files did not answer.", "Les fichiers du complément n’ont pas répondu."],
    next: andAsItWas("Check the connection, then try again.", "Vérifiez la connexion, puis réessayez."),
  },
  sampleUnavailable: {
    what: ["The sample could not be loaded", "L’exemple n’a pas pu être chargé"],
    why: ["The add-in’s files did not answer.", "Les fichiers du complément n’ont pas répondu."],
    next: andAsItWas("Check the connection, then start again.", "Vérifiez la connexion, puis recommencez."),
  },
} satisfies Record<string, ProblemSentences>;

/** For what nobody foresaw. */
export const unforeseen: ProblemSentences = {
  what: ["Something unexpected happened", "Un imprévu s’est produit"],
  why: ["Detail: {detail}", "Détail : {detail}"],
  next: [
    "Try once more; if it happens again, reload the pane.",
    "Réessayez ; si cela se reproduit, rechargez le volet.",
  ],
};

/** The sentences of every problem code, by code. */
export const problemWords: Readonly<Record<string, ProblemSentences>> = {
  ...reading,
  ...settings,
  ...writing,
  ...sizeProblemWords,
  ...ruleProblemWords,
  ...fitProblemWords,
  ...modelProblemWords,
};
