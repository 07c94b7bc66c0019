import type { Words } from "./translate";

/** Every sentence about reading a source: what was recognised, asked, cleaned, left out and joined. */
export const importWords = {
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
  recognisedProfile: ["{profile} always names it so.", "{profile} le nomme toujours ainsi."],
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

  // Programs
  profileFec: ["Accounting entries (FEC)", "Écritures comptables (FEC)"],

  // What the source is
  kindOrders: ["A list of orders", "Une liste de commandes"],
  kindCustomers: ["A list of customers", "Une liste de clients"],
  kindWhy: ["{kind}: {why}.", "{kind} : {why}."],
  kindWhyProfile: ["{kind}, exported from {profile}: {why}.", "{kind}, exportée de {profile} : {why}."],
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
  kindByProfile: ["this program lists them so", "ce logiciel les exporte ainsi"],
  kindUnclear: [
    "each customer stands there once, with a date, so it could be either",
    "chaque client y figure une fois, avec une date : les deux sont possibles",
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

  // Questions
  askKind: ["Is this a list of orders or of customers?", "Est-ce une liste de commandes ou de clients ?"],
  askKindWhy: [
    "Each customer stands there once, so a row can be an order or sum up a customer.",
    "Chaque client y figure une fois : une ligne peut être une commande ou résumer un client.",
  ],
  askKindOrders: ["Orders", "Des commandes"],
  askKindOrdersExample: ["A row is one order", "Une ligne est une commande"],
  askKindCustomers: ["Customers", "Des clients"],
  askKindCustomersExample: ["A row sums up a customer", "Une ligne résume un client"],
  askDateOrder: ["Is {date} in {first} or in {second}?", "Le {date} est-il en {first} ou en {second} ?"],
  askDateOrderPlain: [
    "Do dates begin with the day or the month?",
    "Les dates commencent-elles par le jour ou le mois ?",
  ],
  askDateOrderWhy: [
    "Every date of the column can be read both ways.",
    "Toutes les dates de la colonne se lisent des deux façons.",
  ],
  askDateOrderDayFirst: ["Day first", "Le jour d’abord"],
  askDateOrderMonthFirst: ["Month first", "Le mois d’abord"],
  askSector: ["Is “{header}” an industry or a territory?", "« {header} » : une activité ou un territoire ?"],
  askSectorWhy: ["The word is used for both.", "Le mot s’emploie pour les deux."],
  askSectorSector: ["An industry", "Une activité"],
  askSectorRegion: ["A territory", "Un territoire"],
  askTax: ["Is “{header}” without or with tax?", "« {header} » : hors taxes ou toutes taxes comprises ?"],
  askTaxWhy: [
    "The header does not say, and it changes every amount.",
    "L’en-tête ne le dit pas, et cela change tous les montants.",
  ],
  askTaxNet: ["Without tax", "Hors taxes"],
  askTaxGross: ["With tax", "Toutes taxes comprises"],
  askAmountSource: ["Where is the amount of a row?", "Où est le montant d’une ligne ?"],
  askAmountSourceWhy: [
    "“{header}” and quantity × unit price do not give the same amounts.",
    "« {header} » et quantité × prix unitaire ne donnent pas les mêmes montants.",
  ],
  askAmountSourceColumn: ["In the column “{header}”", "Dans la colonne « {header} »"],
  askAmountSourceProduct: ["Quantity × unit price", "Quantité × prix unitaire"],
  askCurrency: ["Which currency is kept?", "Quelle devise garder ?"],
  askCurrencyWhy: [
    "Amounts in different currencies cannot be added up; the rows of the others are left out.",
    "Des montants en devises différentes ne s’additionnent pas ; les lignes des autres sont écartées.",
  ],
  askCatchAll: ["Is “{name}” one customer?", "« {name} » : est-ce un seul client ?"],
  askCatchAllSeveral: ["Are {names} one customer each?", "{names} : est-ce un client chacun ?"],
  askCatchAllWhy: [
    "Accounts of this name usually stand for many customers, and would look like a very good one.",
    "Un compte de ce nom regroupe d’ordinaire bien des clients, et passerait pour un très bon client.",
  ],
  askCatchAllKeep: ["Keep as one customer", "Garder comme un client"],
  askCatchAllLeaveOut: ["Leave its rows out", "Écarter ses lignes"],
  askFutureDates: [
    "{n} row is dated after today: does it count?|{n} rows are dated after today: do they count?",
    "{n} ligne est datée d’après aujourd’hui : compte-t-elle ?|{n} lignes sont datées d’après aujourd’hui : comptent-elles ?",
  ],
  askFutureDatesWhy: [
    "Orders of the future are often plans or slips; they would move the analysis date.",
    "Des commandes futures sont souvent des prévisions ou des fautes de frappe ; elles décaleraient la date d’analyse.",
  ],
  askHiddenRows: [
    "{n} row is hidden or filtered out: does it count?|{n} rows are hidden or filtered out: do they count?",
    "{n} ligne est masquée ou filtrée : compte-t-elle ?|{n} lignes sont masquées ou filtrées : comptent-elles ?",
  ],
  askHiddenRowsWhy: [
    "A filter shows part of the list only; the portfolio is about all of it or about what is shown.",
    "Un filtre ne montre qu’une partie de la liste ; le portefeuille porte sur toute la liste ou sur ce qui est affiché.",
  ],
  askExtras: [
    "{n} row is shipping or a deposit: does it count?|{n} rows are shipping or deposits: do they count?",
    "{n} ligne est un frais de port ou un acompte : compte-t-elle ?|{n} lignes sont des frais de port ou des acomptes : comptent-elles ?",
  ],
  askExtrasWhy: [
    "They are part of what the customer paid, but not of what it bought.",
    "Elles font partie de ce que le client a payé, non de ce qu’il a acheté.",
  ],
  askKeep: ["Count them", "Les compter"],
  askLeaveOut: ["Leave them out", "Les écarter"],
  askRows: ["{n} row|{n} rows", "{n} ligne|{n} lignes"],
  askRowsOf: ["{n} row: {names}|{n} rows: {names}", "{n} ligne : {names}|{n} lignes : {names}"],

  // What the cleaning did
  cleanedTitles: [
    "{n} line above the header was passed over|{n} lines above the header were passed over",
    "{n} ligne au-dessus de l’en-tête a été ignorée|{n} lignes au-dessus de l’en-tête ont été ignorées",
  ],
  cleanedHiddenRows: [
    "{n} hidden row was left out|{n} hidden rows were left out",
    "{n} ligne masquée a été écartée|{n} lignes masquées ont été écartées",
  ],
  cleanedHiddenRowsKept: [
    "{n} hidden row was read like the others|{n} hidden rows were read like the others",
    "{n} ligne masquée a été lue comme les autres|{n} lignes masquées ont été lues comme les autres",
  ],
  cleanedUnselected: [
    "{n} row between the areas selected was left out|{n} rows between the areas selected were left out",
    "{n} ligne entre les zones sélectionnées a été écartée|{n} lignes entre les zones sélectionnées ont été écartées",
  ],
  cleanedAccounts: [
    "{n} accounting line is no sale and was set aside|{n} accounting lines are no sales and were set aside",
    "{n} ligne comptable n’est pas une vente et a été mise de côté|{n} lignes comptables ne sont pas des ventes et ont été mises de côté",
  ],
  cleanedContinuationLines: [
    "{n} further line was joined to its order|{n} further lines were joined to their orders",
    "{n} ligne de suite a été rattachée à sa commande|{n} lignes de suite ont été rattachées à leur commande",
  ],
  cleanedBlankRows: [
    "{n} blank row was passed over|{n} blank rows were passed over",
    "{n} ligne vide a été ignorée|{n} lignes vides ont été ignorées",
  ],
  cleanedRepeatedHeaders: [
    "{n} repeated header was passed over|{n} repeated headers were passed over",
    "{n} en-tête répété a été ignoré|{n} en-têtes répétés ont été ignorés",
  ],
  cleanedTotals: [
    "{n} total or subtotal was not counted|{n} totals or subtotals were not counted",
    "{n} total ou sous-total n’a pas été compté|{n} totaux ou sous-totaux n’ont pas été comptés",
  ],
  cleanedFooters: [
    "{n} line under the data was passed over|{n} lines under the data were passed over",
    "{n} ligne sous les données a été ignorée|{n} lignes sous les données ont été ignorées",
  ],
  cleanedNames: [
    "{n} name was rid of the spaces around it|{n} names were rid of the spaces around them",
    "{n} nom a été débarrassé de ses espaces en trop|{n} noms ont été débarrassés de leurs espaces en trop",
  ],
  cleanedIds: [
    "{n} customer number was brought to the way the others are written|{n} customer numbers were brought to the way the others are written",
    "{n} numéro de client a été ramené à l’écriture des autres|{n} numéros de clients ont été ramenés à l’écriture des autres",
  ],
  cleanedIdsPadded: [
    "{n} customer number got its leading zeros back ({length} digits)|{n} customer numbers got their leading zeros back ({length} digits)",
    "{n} numéro de client a retrouvé ses zéros de tête ({length} chiffres)|{n} numéros de clients ont retrouvé leurs zéros de tête ({length} chiffres)",
  ],
  cleanedConfirmedMerges: [
    "{n} row counts under the name you confirmed|{n} rows count under the names you confirmed",
    "{n} ligne compte sous le nom que vous avez confirmé|{n} lignes comptent sous les noms que vous avez confirmés",
  ],
  cleanedCatchAll: [
    "{n} row of a catch-all account was left out|{n} rows of catch-all accounts were left out",
    "{n} ligne d’un compte fourre-tout a été écartée|{n} lignes de comptes fourre-tout ont été écartées",
  ],
  cleanedCatchAllKept: [
    "{n} row of a catch-all account counts as one customer’s|{n} rows of catch-all accounts count as one customer’s",
    "{n} ligne d’un compte fourre-tout compte comme celle d’un client|{n} lignes de comptes fourre-tout comptent comme celles d’un client",
  ],
  cleanedDates: [
    "{n} date written as text was read|{n} dates written as text were read",
    "{n} date écrite en texte a été lue|{n} dates écrites en texte ont été lues",
  ],
  cleanedDatesDayFirst: [
    "{n} date written as text was read, the day first|{n} dates written as text were read, the day first",
    "{n} date écrite en texte a été lue, le jour d’abord|{n} dates écrites en texte ont été lues, le jour d’abord",
  ],
  cleanedDatesMonthFirst: [
    "{n} date written as text was read, the month first|{n} dates written as text were read, the month first",
    "{n} date écrite en texte a été lue, le mois d’abord|{n} dates écrites en texte ont été lues, le mois d’abord",
  ],
  cleanedTimesOfDay: [
    "{n} date lost its time of day|{n} dates lost their time of day",
    "{n} date a perdu son heure|{n} dates ont perdu leur heure",
  ],
  cleanedFutureDates: [
    "{n} row dated after today was left out|{n} rows dated after today were left out",
    "{n} ligne datée d’après aujourd’hui a été écartée|{n} lignes datées d’après aujourd’hui ont été écartées",
  ],
  cleanedFutureDatesKept: [
    "{n} row dated after today was kept|{n} rows dated after today were kept",
    "{n} ligne datée d’après aujourd’hui a été gardée|{n} lignes datées d’après aujourd’hui ont été gardées",
  ],
  cleanedAmounts: [
    "{n} amount written as text was read|{n} amounts written as text were read",
    "{n} montant écrit en texte a été lu|{n} montants écrits en texte ont été lus",
  ],
  cleanedAmountsComma: [
    "{n} amount written as text was read, with a decimal comma|{n} amounts written as text were read, with a decimal comma",
    "{n} montant écrit en texte a été lu, avec une virgule décimale|{n} montants écrits en texte ont été lus, avec une virgule décimale",
  ],
  cleanedAmountsPoint: [
    "{n} amount written as text was read, with a decimal point|{n} amounts written as text were read, with a decimal point",
    "{n} montant écrit en texte a été lu, avec un point décimal|{n} montants écrits en texte ont été lus, avec un point décimal",
  ],
  cleanedComputedAmounts: [
    "{n} amount was computed as quantity × unit price|{n} amounts were computed as quantity × unit price",
    "{n} montant a été calculé : quantité × prix unitaire|{n} montants ont été calculés : quantité × prix unitaire",
  ],
  cleanedGrossAmounts: [
    "{n} amount includes tax|{n} amounts include tax",
    "{n} montant comprend les taxes|{n} montants comprennent les taxes",
  ],
  cleanedGrossAmountsOf: [
    "{n} amount of “{header}” includes tax|{n} amounts of “{header}” include tax",
    "{n} montant de « {header} » comprend les taxes|{n} montants de « {header} » comprennent les taxes",
  ],
  cleanedFractionsOfCents: [
    "{n} amount was rounded to the cent|{n} amounts were rounded to the cent",
    "{n} montant a été arrondi au centime|{n} montants ont été arrondis au centime",
  ],
  cleanedCurrencies: [
    "{n} row in another currency was left out|{n} rows in another currency were left out",
    "{n} ligne dans une autre devise a été écartée|{n} lignes dans une autre devise ont été écartées",
  ],
  cleanedCurrenciesKept: [
    "{n} row in another currency than {kept} was left out|{n} rows in another currency than {kept} were left out",
    "{n} ligne dans une autre devise que {kept} a été écartée|{n} lignes dans une autre devise que {kept} ont été écartées",
  ],
  cleanedCurrenciesBlank: [
    "{n} row without a currency was taken for {kept}|{n} rows without a currency were taken for {kept}",
    "{n} ligne sans devise a été lue en {kept}|{n} lignes sans devise ont été lues en {kept}",
  ],
  cleanedStatuses: [
    "{n} cancelled order, draft or quote was left out|{n} cancelled orders, drafts or quotes were left out",
    "{n} commande annulée, brouillon ou devis a été écarté|{n} commandes annulées, brouillons ou devis ont été écartés",
  ],
  cleanedCreditNotes: [
    "{n} credit note was taken back|{n} credit notes were taken back",
    "{n} avoir a été déduit|{n} avoirs ont été déduits",
  ],
  cleanedExtras: [
    "{n} line of shipping or deposit was left out|{n} lines of shipping or deposits were left out",
    "{n} ligne de frais de port ou d’acompte a été écartée|{n} lignes de frais de port ou d’acomptes ont été écartées",
  ],
  cleanedExtrasKept: [
    "{n} line of shipping or deposit was kept|{n} lines of shipping or deposits were kept",
    "{n} ligne de frais de port ou d’acompte a été gardée|{n} lignes de frais de port ou d’acomptes ont été gardées",
  ],
  cleanedDuplicates: [
    "{n} exact repeat was merged with its first row|{n} exact repeats were merged with their first row",
    "{n} doublon exact a été fusionné avec sa première ligne|{n} doublons exacts ont été fusionnés avec leur première ligne",
  ],
  cleanedOrderLines: [
    "{n} line belongs to an order of several lines|{n} lines belong to orders of several lines",
    "{n} ligne appartient à une commande de plusieurs lignes|{n} lignes appartiennent à des commandes de plusieurs lignes",
  ],
  cleanedOrderLinesCounted: [
    "{n} line belongs to an order of several lines, {orders} in all|{n} lines belong to orders of several lines, {orders} in all",
    "{n} ligne appartient à une commande de plusieurs lignes, {orders} en tout|{n} lignes appartiennent à des commandes de plusieurs lignes, {orders} en tout",
  ],
  cleanedContradicted: [
    "{sentence}; {contradicting} can only be read the other way",
    "{sentence} ; {contradicting} ne se lisent que dans l’autre sens",
  ],
  cleanedAlso: ["{sentence}; {also}", "{sentence} ; {also}"],
  cleanedWithTotal: ["{sentence}: {total}", "{sentence} : {total}"],

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
    "Rows of the first name count under the second. Change, add or delete lines: they count at the next reading. · Clientele {version} · {now}",
    "Les lignes du premier nom comptent sous le second. Modifiez, ajoutez ou supprimez des lignes : elles comptent à la prochaine lecture. · Clientele {version} · {now}",
  ],
  mergesFinding: [
    "{n} name counts under another.|{n} names count under another.",
    "{n} nom compte sous un autre.|{n} noms comptent sous un autre.",
  ],

  // A list of customers joined to the orders
  joinCriteria: ["{n} criterion|{n} criteria", "{n} critère|{n} critères"],
  joinNothing: ["nothing the orders lack", "rien qui manque aux commandes"],

  // Import report
  importSheet: ["Import", "Import"],
  importTitle: ["What was read, and how", "Ce qui a été lu, et comment"],
  importSubtitle: ["{what} · {where} · Clientele {version} · {now}", "{what} · {where} · Clientele {version} · {now}"],
  importFinding: [
    "{n} row read: {accepted} accepted, {merged} merged, {rejected} left out; {revenue} in all.|{n} rows read: {accepted} accepted, {merged} merged, {rejected} left out; {revenue} in all.",
    "{n} ligne lue : {accepted} acceptées, {merged} fusionnées, {rejected} écartées ; {revenue} au total.|{n} lignes lues : {accepted} acceptées, {merged} fusionnées, {rejected} écartées ; {revenue} au total.",
  ],
  importRevenue: ["Revenue", "CA"],
  importRowsRead: ["Rows read", "Lignes lues"],
  importAccepted: ["Accepted", "Acceptées"],
  importMerged: ["Merged", "Fusionnées"],
  importRejected: ["Left out", "Écartées"],
  importReasonsCaption: ["Rows that were not accepted, by reason", "Lignes non acceptées, par motif"],
  importReason: ["Reason", "Motif"],
  importRows: ["Rows", "Lignes"],
  importOutcome: ["Outcome", "Issue"],
  outcomeRejected: ["left out", "écartées"],
  outcomeMerged: ["merged", "fusionnées"],
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
  importLeftOutCaption: ["Rows not accepted", "Lignes non acceptées"],
  importLeftOutCut: [
    "Rows not accepted: the first {shown} of {total}",
    "Lignes non acceptées : les {shown} premières sur {total}",
  ],
  importLeftOutTable: ["ImportRows", "ImportLignes"],
  importRow: ["Row", "Ligne"],
  importCell: ["Cell", "Cellule"],
  importContent: ["Content", "Contenu"],
} as const satisfies Record<string, Words>;
