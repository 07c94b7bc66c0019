import type { Words } from "./translate";

/** Why a custom function gives an error: the argument, the row, and what it needs. By the code of the `Problem`. */
export const functionErrorWords: Readonly<Record<string, Words>> = {
  blankCell: [
    "{argument}, row {row}: the cell is blank, but the row is not. Fill it or clear the row.",
    "{argument}, ligne {row} : la cellule est vide, mais pas la ligne. Remplissez-la ou videz la ligne.",
  ],
  dateNeeded: [
    "{argument}, row {row}: a date is needed, not “{found}”.",
    "{argument}, ligne {row} : il faut une date, pas « {found} ».",
  ],
  numberNeeded: [
    "{argument}, row {row}: a number is needed, not “{found}”.",
    "{argument}, ligne {row} : il faut un nombre, pas « {found} ».",
  ],
  textNeeded: [
    "{argument}, row {row}: a name is needed, not the error {found}.",
    "{argument}, ligne {row} : il faut un nom, pas l’erreur {found}.",
  ],
  oneColumnNeeded: [
    "{argument}: one column of cells is needed, not {rows} rows by {columns} columns.",
    "{argument} : il faut une seule colonne de cellules, pas {rows} lignes sur {columns} colonnes.",
  ],
  sameSizeNeeded: [
    "{argument}: as many cells as in {other} are needed ({needed}), not {given}.",
    "{argument} : il faut autant de cellules que dans {other} ({needed}), pas {given}.",
  ],
  cellsNeeded: [
    "{argument}: {needed} numbers are needed, not {given}.",
    "{argument} : il faut {needed} nombres, pas {given}.",
  ],
  cutRowsNeeded: [
    "{argument}: one number is needed, or three rows of limits (recency, frequency, monetary), not {given} rows.",
    "{argument} : il faut un nombre, ou trois lignes de seuils (récence, fréquence, montant), pas {given} lignes.",
  ],
  rowNeeded: [
    "{argument}: the number of a row of {other} that holds a value is needed.",
    "{argument} : il faut le numéro d’une ligne de {other} qui contient une valeur.",
  ],
  nothingToRead: [
    "{argument}: there is no value in these cells.",
    "{argument} : ces cellules ne contiennent aucune valeur.",
  ],
  scoreNeeded: [
    "{argument}, row {row}: a score of 1, 2, 3, 4 or 5 is needed, not {found}.",
    "{argument}, ligne {row} : il faut une note de 1, 2, 3, 4 ou 5, pas {found}.",
  ],
  gridSizeNeeded: ["{argument}: 5, 8 or 11 is needed.", "{argument} : il faut 5, 8 ou 11."],
  levelsInvalid: ["cuts: a whole number from 2 to 9 is needed.", "seuils : il faut un nombre entier de 2 à 9."],
  weightsNotPositive: [
    "weights: three weights of 0 or more are needed, and not all 0.",
    "poids : il faut trois poids positifs ou nuls, mais pas tous nuls.",
  ],
  thresholdCount: [
    "cuts: each of the three rows needs {needed} limits, not {given}.",
    "seuils : chacune des trois lignes doit avoir {needed} seuils, pas {given}.",
  ],
  thresholdsUnordered: ["cuts: limits must be in order.", "seuils : les seuils doivent être dans l’ordre."],
  noPositiveTotal: ["values: the total must be above 0.", "valeurs : le total doit être supérieur à 0."],
  cutsInvalid: [
    "cuts: two limits above 0 are needed, the smaller one first; shares go up to 100%.",
    "seuils : il faut deux seuils supérieurs à 0, le plus petit d’abord ; les parts vont jusqu’à 100 %.",
  ],
  shareInvalid: [
    "share: a share above 0 and up to 100% is needed.",
    "part : il faut une part au-dessus de 0 et jusqu’à 100 %.",
  ],
  noOrdersBefore: [
    "asOf: there is no order up to this date.",
    "dateAnalyse : il n’y a aucune commande jusqu’à cette date.",
  ],
  notANumber: ["{argument}: a number is needed.", "{argument} : il faut un nombre."],
  notFrom0: ["{argument}: 0 or more is needed.", "{argument} : il faut 0 ou plus."],
  notFrom1: ["{argument}: 1 or more is needed.", "{argument} : il faut 1 ou plus."],
  notWholeFrom1: [
    "{argument}: a whole number of 1 or more is needed.",
    "{argument} : il faut un nombre entier de 1 ou plus.",
  ],
  notAShare: ["{argument}: a share from 0 to 100% is needed.", "{argument} : il faut une part de 0 à 100 %."],
  notAboveMinus1: ["{argument}: a rate above −100% is needed.", "{argument} : il faut un taux supérieur à −100 %."],
  valueHasNoEnd: [
    "retention: without a number of periods, retention × (1 + growth) must be below 1 + discount, or the value has no end.",
    "retention : sans nombre de périodes, retention × (1 + croissance) doit rester sous 1 + actualisation, sinon la valeur est sans fin.",
  ],
  timingNeeded: ["{argument}: 0 or 1 is needed.", "{argument} : il faut 0 ou 1."],
  squareNeeded: [
    "{argument}: {needed} rows of {needed} chances are needed, one row and one column per margin.",
    "{argument} : il faut {needed} lignes de {needed} chances, une ligne et une colonne par marge.",
  ],
  transitionNotAShare: [
    "{argument}, row {row}: chances from 0 to 100% are needed.",
    "{argument}, ligne {row} : il faut des chances de 0 à 100 %.",
  ],
  transitionsAbove1: [
    "{argument}, row {row}: the chances add up to more than 100%.",
    "{argument}, ligne {row} : la somme des chances dépasse 100 %.",
  ],
  chainHasNoEnd: [
    "Without a discount, customers who never leave have a value without end.",
    "Sans actualisation, des clients qui ne partent jamais ont une valeur sans fin.",
  ],
  retentionBetween: [
    "{argument}: retention, with the points gained, must be above 0 and below 100%.",
    "{argument} : la rétention, points gagnés compris, doit être au-dessus de 0 et sous 100 %.",
  ],
  noCustomers: [
    "{argument}: with no customer there is no cost per customer.",
    "{argument} : sans client, il n’y a pas de coût par client.",
  ],
  neverPaidBack: [
    "{argument}: a margin above 0 is needed, or the cost is never paid back.",
    "{argument} : il faut une marge supérieure à 0, sinon le coût n’est jamais remboursé.",
  ],
  shortHistory: [
    "dates: the orders begin less than two years before the analysis date, so nobody can be seen coming back.",
    "dates : les commandes commencent moins de deux ans avant la date d’analyse, on ne peut voir personne revenir.",
  ],
  nobodyActive: [
    "dates: nobody ordered in the year before last, so there is nobody to come back.",
    "dates : personne n’a commandé l’année d’avant, il n’y a donc personne pour revenir.",
  ],
  ruleRowInvalid: [
    "{argument}, row {row}: after the label, a metric, ≥ or <, and a number are needed.",
    "{argument}, ligne {row} : après le libellé, il faut une mesure, ≥ ou <, et un nombre.",
  ],
  metricMissing: [
    "{argument}: a column headed “{found}” is needed, the rules look at it.",
    "{argument} : il faut une colonne « {found} », les règles la regardent.",
  ],
  rulesNone: ["{argument}: a rule with a condition is needed.", "{argument} : il faut une règle avec une condition."],
  rulesIncomplete: [
    "{argument}, row {row}: the last row must be the label of all other customers, alone.",
    "{argument}, ligne {row} : la dernière ligne doit être le libellé de tous les autres clients, seul.",
  ],
  rulesTooMany: [
    "{argument}: at most 20 rules with 120 conditions in all.",
    "{argument} : au plus 20 règles avec 120 conditions en tout.",
  ],
  ruleWithoutLabel: ["{argument}, row {row}: a label is needed.", "{argument}, ligne {row} : il faut un libellé."],
  ruleWithoutConditions: [
    "{argument}, row {row}: a condition is needed; only the last row has none.",
    "{argument}, ligne {row} : il faut une condition ; seule la dernière ligne n’en a pas.",
  ],
  ruleContradictory: [
    "{argument}, row {row}: no customer can meet these conditions.",
    "{argument}, ligne {row} : aucun client ne peut remplir ces conditions.",
  ],
  ruleNeverReached: [
    "{argument}, row {row}: the rows above take all of its customers.",
    "{argument}, ligne {row} : les lignes du dessus prennent tous ses clients.",
  ],
  modelNeeded: [
    "{argument}: the name of a model is needed, one of {models}.",
    "{argument} : il faut le nom d’un modèle, parmi {models}.",
  ],
  aboveZeroNeeded: [
    "{argument}, row {row}: a number above 0 is needed, not {found}.",
    "{argument}, ligne {row} : il faut un nombre au-dessus de 0, pas {found}.",
  ],
  notWholeFrom0: [
    "{argument}, row {row}: a whole number of 0 or more is needed, not {found}.",
    "{argument}, ligne {row} : il faut un nombre entier de 0 ou plus, pas {found}.",
  ],
  timeNeeded: [
    "{argument}, row {row}: a time of 0 or more is needed, not {found}.",
    "{argument}, ligne {row} : il faut un temps de 0 ou plus, pas {found}.",
  ],
  periodNeeded: [
    "{argument}, row {row}: BG/BB counts in whole periods, {found} is not one.",
    "{argument}, ligne {row} : BG/BB compte en périodes entières, {found} n’en est pas un nombre.",
  ],
  moreOrdersThanPeriods: [
    "{argument}, row {row}: BG/BB counts one order a period at most, so {found} orders take as many periods up to the last one.",
    "{argument}, ligne {row} : BG/BB compte au plus un achat par période, {found} achats demandent donc autant de périodes jusqu’au dernier.",
  ],
  lastOrderAfterAge: [
    "{argument}, row {row}: the last order cannot come after today: at most the age of the customer is needed, not {found}.",
    "{argument}, ligne {row} : le dernier achat ne peut pas venir après aujourd’hui : il faut au plus l’ancienneté du client, pas {found}.",
  ],
  lastOrderMissing: [
    "{argument}, row {row}: a customer that ordered again did so after its first order: a time above 0 is needed.",
    "{argument}, ligne {row} : un client qui a racheté l’a fait après son premier achat : il faut un temps au-dessus de 0.",
  ],
  orderedOnce: [
    "{argument}, row {row}: 0 is needed where there is no order after the first one, not {found}.",
    "{argument}, ligne {row} : il faut 0 quand il n’y a pas d’achat après le premier, pas {found}.",
  ],
  tooManyOrders: [
    "{argument}, row {row}: at most {most} orders, not {found}.",
    "{argument}, ligne {row} : au plus {most} commandes, pas {found}.",
  ],
  rateNeeded: [
    "{argument}, row {row}: a yearly rate above 0 and up to 100% is needed, 10% for instance, not {found}.",
    "{argument}, ligne {row} : il faut un taux annuel au-dessus de 0 et jusqu’à 100 %, 10 % par exemple, pas {found}.",
  ],
  marginNeeded: [
    "{argument}: a share above 0 and up to 100% is needed, 30% for instance.",
    "{argument} : il faut une part au-dessus de 0 et jusqu’à 100 %, 30 % par exemple.",
  ],
  levelNeeded: [
    "{argument}: a chance above 0 and below 100% is needed, 80% for instance.",
    "{argument} : il faut une chance au-dessus de 0 et sous 100 %, 80 % par exemple.",
  ],
  noFiniteMeanSpend: [
    "parameters: with q = {q}, at 1 or below, the value of an order has no finite mean: nothing can be expected of it.",
    "parametres : avec q = {q}, à 1 ou moins, la valeur d’une commande n’a pas de moyenne finie : on ne peut rien en attendre.",
  ],
  tooManyPeriods: [
    "{argument}, row {row}: at most {most} periods for BG/BB, not {found}.",
    "{argument}, ligne {row} : au plus {most} périodes pour BG/BB, pas {found}.",
  ],
  unknown: ["The function could not be computed.", "La fonction n’a pas pu être calculée."],
};
