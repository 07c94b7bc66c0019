import { cleaningWords } from "./cleaningWords";
import { questionWords } from "./questionWords";
import type { Words } from "./translate";

/** Every sentence about reading a source: what was recognised, asked, cleaned, left out and joined. */
export const importWords = {
  ...questionWords,
  ...cleaningWords,

  // Fields
  fieldCustomer: ["Customer", "Client"],
  fieldName: ["Customer name", "Nom du client"],
  fieldDate: ["Date", "Date"],
  fieldAmount: ["Amount", "Montant"],
  fieldOrder: ["Order number", "Numéro de commande"],
  fieldQuantity: ["Quantity", "Quantité"],
  fieldUnitPrice: ["Unit price", "Prix unitaire"],
  fieldCurrency: ["Currency", "Devise"],
  fieldMargin: ["Margin", "Marge"],
  fieldCost: ["Cost", "Coût"],
  fieldFamily: ["Family", "Famille"],
  fieldSector: ["Sector", "Secteur"],
  fieldRegion: ["Region", "Région"],
  fieldSalesperson: ["Salesperson", "Commercial"],
  fieldDocumentType: ["Document type", "Type de pièce"],
  fieldFirstOrder: ["First order", "Première commande"],
  fieldOrderCount: ["Number of orders", "Nombre de commandes"],
  fieldPotential: ["Potential", "Potentiel"],
  fieldVisits: ["Visits", "Visites"],
  fieldSolvency: ["Solvency", "Solvabilité"],
  fieldCriterion: ["Judged mark", "Note d’appréciation"],

  // Columns
  columnWithoutHeader: ["Column {letter}", "Colonne {letter}"],
  recognisedHeaderName: ["The header names it.", "L’en-tête le nomme."],
  recognisedHeaderPart: ["Part of the header names it.", "Une partie de l’en-tête le nomme."],
  recognisedNameRatherThanCode: [
    "The name and the code tell the same customers apart: the name reads better.",
    "Le nom et le code distinguent les mêmes clients : le nom se lit mieux.",
  ],
  recognisedCodeRatherThanName: [
    "One name belongs to several codes: the code tells the customers apart.",
    "Un même nom a plusieurs codes : le code distingue les clients.",
  ],
  recognisedGrossAmount: [
    "The header says that tax is included: amounts net of tax are better.",
    "L’en-tête dit que la taxe est comprise : des montants hors taxes conviennent mieux.",
  ],
  recognisedVagueHeader: ["The header fits several fields.", "L’en-tête convient à plusieurs champs."],
  recognisedOnlyContent: [
    "No header says so, but it is the only column whose cells look right.",
    "Aucun en-tête ne le dit, mais c’est la seule colonne dont les cellules conviennent.",
  ],
  recognisedLikeliestContent: [
    "No header says so; of the columns whose cells look right, this is the likeliest.",
    "Aucun en-tête ne le dit ; parmi les colonnes qui conviennent, c’est la plus probable.",
  ],
  recognisedProfile: ["Always called so: {profile}.", "Toujours nommé ainsi : {profile}."],
  recognisedProfileUnnamed: ["Exports of this kind name it so.", "Les exports de ce genre le nomment ainsi."],
  recognisedChosen: ["You chose it.", "Vous l’avez choisi."],
  recognisedCriterion: [
    "Small whole numbers that no other field claims.",
    "De petits nombres entiers qu’aucun autre champ ne réclame.",
  ],
  recognisedRemembered: [
    "Chosen at an earlier reading of these columns.",
    "Choisi lors d’une lecture précédente de ces colonnes.",
  ],

  // Amounts that no single column holds
  amountProduct: ["{quantity} × {price}", "{quantity} × {price}"],
  amountDifference: ["{more} − {less}", "{more} − {less}"],
  amountSigned: ["{amount}, signed by {direction}", "{amount}, signé par {direction}"],
  recognisedComputed: ["Computed row by row.", "Calculé ligne par ligne."],

  // Programs
  profileFec: ["Accounting entries (FEC)", "Écritures comptables (FEC)"],

  // What the source is
  kindOrders: ["A list of orders", "Une liste de commandes"],
  kindCustomers: ["A list of customers", "Une liste de clients"],
  kindWhy: ["{kind}: {why}.", "{kind} : {why}."],
  kindWhyProfile: ["{kind} – {profile}: {why}.", "{kind} – {profile} : {why}."],
  kindSeveralRowsPerCustomer: [
    "customers stand on several rows, each with a date",
    "des clients figurent sur plusieurs lignes, chacune avec une date",
  ],
  kindOrderNumbers: ["there is a column of order numbers", "une colonne donne des numéros de commande"],
  kindSummedUp: ["its columns sum up each customer", "ses colonnes résument chaque client"],
  kindOneRowPerCustomer: [
    "each customer stands there once and no row has a date",
    "chaque client y figure une fois et aucune ligne n’a de date",
  ],
  kindByProfile: ["the columns are those of its exports", "les colonnes sont celles de ses exports"],
  kindUnclear: [
    "each customer stands there once, with a date, so both are possible",
    "chaque client y figure une fois, avec une date, donc les deux sont possibles",
  ],
  kindAnswered: ["that is what you answered", "c’est ce que vous avez répondu"],

  // Rows that were not accepted
  reasonBlankRow: ["Blank row", "Ligne vide"],
  reasonRepeatedHeader: ["Header repeated", "En-tête répété"],
  reasonTotal: ["Total or subtotal line", "Ligne de total ou de sous-total"],
  reasonNoCustomer: ["No customer", "Client absent"],
  reasonNoDate: ["No date", "Date absente"],
  reasonUnreadableDate: ["Date not readable", "Date illisible"],
  reasonNoAmount: ["No amount", "Montant absent"],
  reasonUnreadableAmount: ["Amount not readable", "Montant illisible"],
  reasonErrorCell: ["Error in a cell", "Erreur dans une cellule"],
  reasonCancelled: ["Cancelled, draft or quote", "Annulée, brouillon ou devis"],
  reasonDuplicate: ["Exact duplicate row", "Doublon exact"],
  reasonFooter: ["Line under the data", "Ligne sous les données"],
  reasonHiddenRow: ["Hidden or not selected", "Masquée ou non sélectionnée"],
  reasonCatchAll: ["Catch-all account", "Compte fourre-tout"],
  reasonFutureDate: ["Dated after today", "Date postérieure à aujourd’hui"],
  reasonOtherCurrency: ["Another currency", "Autre devise"],
  reasonExtra: ["Shipping or deposit", "Frais de port ou acompte"],
  reasonOtherAccount: ["Account other than sales", "Compte autre que les ventes"],
  reasonCounterpart: ["Customer line of an entry", "Ligne client d’une écriture"],
  reasonContinuation: ["Further line of an order", "Suite d’une commande"],
  cellAtFault: ["{address} “{content}”", "{address} « {content} »"],
  cellAtFaultEmpty: ["{address} empty", "{address} vide"],

  // What to know before trusting the figures
  noteFirstMonth: [
    "The first order is of {day}: {month} may be incomplete.",
    "La première commande est du {day} : {month} est peut-être incomplet.",
  ],
  noteLastMonth: [
    "The last order is of {day}: {month} may be incomplete.",
    "La dernière commande est du {day} : {month} est peut-être incomplet.",
  ],
  noteGross: ["Amounts include tax.", "Les montants comprennent les taxes."],
  noteOneOrderEach: [
    "Every customer has one order only: frequency tells nothing here.",
    "Chaque client n’a qu’une commande : la fréquence n’apprend rien ici.",
  ],
  noteSingleCustomer: [
    "There is one customer only: nothing to compare it with.",
    "Il n’y a qu’un seul client : rien à quoi le comparer.",
  ],
  noteEqualAmounts: ["All amounts are equal.", "Tous les montants sont égaux."],
  noteFutureLeftOut: [
    "{n} order dated after today is left out.|{n} orders dated after today are left out.",
    "{n} commande datée d’après aujourd’hui est écartée.|{n} commandes datées d’après aujourd’hui sont écartées.",
  ],
  noteNotPositive: [
    "{n} customer has a total of zero or less.|{n} customers have a total of zero or less.",
    "{n} client a un total nul ou négatif.|{n} clients ont un total nul ou négatif.",
  ],
  noteMixedCurrencies: [
    "The number formats show amounts in {kept} and in {other}: they are added up as they are.",
    "Les formats de nombre montrent des montants en {kept} et en {other} : ils sont additionnés tels quels.",
  ],
  noteNoCurrency: [
    "Nothing tells the currency: amounts are shown without one.",
    "Rien n’indique la devise : les montants sont affichés sans elle.",
  ],
  noteNoDates: [
    "There are no dates: what needs them (recency, months) cannot be told.",
    "Il n’y a pas de dates : ce qui en dépend (récence, mois) reste inconnu.",
  ],

  // Names that look like one customer
  mergeForm: [
    "The same but for legal form, accents, capitals or order of words",
    "Identiques à la forme juridique, aux accents, aux majuscules ou à l’ordre des mots près",
  ],
  mergeLetter: ["One letter apart", "Une lettre de différence"],
  mergeByHand: ["Confirmed on the sheet", "Confirmé sur la feuille"],
  mergesSheet: ["Merges", "Regroupements"],
  mergesTable: ["Merges", "Regroupements"],
  mergesTitle: ["Names that count as one customer", "Noms qui comptent comme un seul client"],
  mergesFrom: ["Name in the orders", "Nom dans les commandes"],
  mergesTo: ["Counts as", "Compte comme"],
  mergesSubtitle: [
    "Rows of the first name count under the second. Change, add or delete lines: they count at the next reading · Clientele {version} · {now}",
    "Les lignes du premier nom comptent sous le second. Modifiez, ajoutez ou supprimez des lignes : elles comptent à la prochaine lecture · Clientele {version} · {now}",
  ],
  mergesFinding: [
    "{n} name counts under another.|{n} names count under another.",
    "{n} nom compte sous un autre.|{n} noms comptent sous un autre.",
  ],

  // A list of customers joined to the orders
  joinCriteria: ["{n}\u00a0criterion|{n}\u00a0criteria", "{n}\u00a0critère|{n}\u00a0critères"],
  joinNothing: ["nothing the orders lack", "rien qui manque aux commandes"],

  // Import report
  importSheet: ["Import", "Import"],
  importTitle: ["What was read, and how", "Ce qui a été lu, et comment"],
  importSubtitle: ["{what} · {where} · Clientele {version} · {now}", "{what} · {where} · Clientele {version} · {now}"],
  importFinding: [
    "{n} row read: {parts}; {revenue} in all.|{n} rows read: {parts}; {revenue} in all.",
    "{n} ligne lue : {parts} ; {revenue} au total.|{n} lignes lues : {parts} ; {revenue} au total.",
  ],
  importPartAccepted: ["{n} kept|{n} kept", "{n} retenue|{n} retenues"],
  importPartMerged: ["{n} merged|{n} merged", "{n} fusionnée|{n} fusionnées"],
  importPartRejected: ["{n} left out|{n} left out", "{n} écartée|{n} écartées"],
  importRevenue: ["Revenue", "CA"],
  importRowsRead: ["Rows read", "Lignes lues"],
  importAccepted: ["Kept", "Retenues"],
  importMerged: ["Merged", "Fusionnées"],
  importRejected: ["Left out", "Écartées"],
  importReasonsCaption: ["Rows that were not kept, by reason", "Lignes non retenues, par motif"],
  importReason: ["Reason", "Motif"],
  importRows: ["Rows", "Lignes"],
  importOutcome: ["Outcome", "Issue"],
  outcomeRejected: ["left out|left out", "écartée|écartées"],
  outcomeMerged: ["merged|merged", "fusionnée|fusionnées"],
  importFirstRows: ["First rows", "Premières lignes"],
  importExample: ["For example", "Par exemple"],
  importCleaningCaption: ["What the cleaning did", "Ce que le nettoyage a fait"],
  importStep: ["Step", "Étape"],
  importDecisionsCaption: ["What was decided", "Ce qui a été décidé"],
  importQuestion: ["Question", "Question"],
  importAnswer: ["Answer", "Réponse"],
  importWho: ["Source", "Origine"],
  whoAssumed: ["assumed", "supposé"],
  whoAnswered: ["answered", "répondu"],
  importNotesCaption: ["Before trusting the figures", "Avant de se fier aux chiffres"],
  importNote: ["To know", "À savoir"],
  importColumnsCaption: ["Columns used", "Colonnes utilisées"],
  importField: ["Field", "Champ"],
  importHeader: ["Column", "Colonne"],
  importConfidence: ["Confidence", "Confiance"],
  importWhy: ["Why", "Pourquoi"],
  importLeftOutCaption: ["Rows not kept", "Lignes non retenues"],
  importLeftOutCut: [
    "Rows not kept: the first {shown} of {total}",
    "Lignes non retenues : les {shown} premières sur {total}",
  ],
  importLeftOutTable: ["ImportRows", "ImportLignes"],
  importRow: ["Row", "Ligne"],
  importCell: ["Cell", "Cellule"],
  importContent: ["Content", "Contenu"],
} as const satisfies Record<string, Words>;
