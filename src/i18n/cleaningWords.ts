import type { Words } from "./translate";

/** What the cleaning of an import did, one sentence a step. */
export const cleaningWords = {
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
  cleanedHeaderUnits: [
    "{n} amount in thousands or millions was brought to whole units|{n} amounts in thousands or millions were brought to whole units",
    "{n} montant en milliers ou en millions a été ramené à l’unité|{n} montants en milliers ou en millions ont été ramenés à l’unité",
  ],
  cleanedThousands: [
    "{n} row had its thousands multiplied out ({headers})|{n} rows had their thousands multiplied out ({headers})",
    "{n} ligne en milliers a été multipliée par 1 000 ({headers})|{n} lignes en milliers ont été multipliées par 1 000 ({headers})",
  ],
  cleanedMillions: [
    "{n} row had its millions multiplied out ({headers})|{n} rows had their millions multiplied out ({headers})",
    "{n} ligne en millions a été multipliée par 1 000 000 ({headers})|{n} lignes en millions ont été multipliées par 1 000 000 ({headers})",
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
  cleanedBlankMargins: [
    "{n} row has no margin and counts as a margin of 0|{n} rows have no margin and count as a margin of 0",
    "{n} ligne n’a pas de marge et compte pour une marge de 0|{n} lignes n’ont pas de marge et comptent pour une marge de 0",
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
} as const satisfies Record<string, Words>;
