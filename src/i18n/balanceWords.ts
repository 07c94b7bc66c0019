import type { Words } from "./translate";

/** The sentences of the balance of a portfolio. */
export const balanceWords = {
  title: ["Balance of the portfolio", "Équilibre du portefeuille"],
  what: [
    "Whether revenue hangs on a few customers, and what is left if one of them goes.",
    "Dit si le CA tient à quelques clients, et ce qui reste si l’un d’eux part.",
  ],
  sheet: ["Balance", "Équilibre"],
  table: ["CustomerBalance", "EquilibreClients"],

  // Options and parameters
  lost: ["Customer lost", "Client perdu"],
  lostName: ["BalanceCustomerLost", "EquilibreClientPerdu"],
  alert: ["Dependence alert from (% of revenue)", "Alerte de dépendance à partir de (% du CA)"],
  alertLabel: ["Dependence alert from", "Alerte de dépendance dès"],
  alertName: ["BalanceAlert", "EquilibreAlerte"],
  ages: ["Years where age bands end", "Fin des tranches d’ancienneté (années)"],
  ageFirst: ["First band ends at", "Première tranche jusqu’à"],
  ageSecond: ["Second band ends at", "Deuxième tranche jusqu’à"],
  ageThird: ["Third band ends at", "Troisième tranche jusqu’à"],
  ageFirstLabel: ["First age band, years below", "Première tranche, années avant"],
  ageSecondLabel: ["Second age band, years below", "Deuxième tranche, années avant"],
  ageThirdLabel: ["Third age band, years below", "Troisième tranche, années avant"],
  ageFirstName: ["BalanceAgeFirst", "EquilibreAnciennetePremiere"],
  ageSecondName: ["BalanceAgeSecond", "EquilibreAncienneteDeuxieme"],
  ageThirdName: ["BalanceAgeThird", "EquilibreAncienneteTroisieme"],
  dateName: ["BalanceDate", "EquilibreDate"],

  // Columns
  years: ["Years since first order", "Années depuis la 1re commande"],
  dependence: ["Dependence", "Dépendance"],
  alertWord: ["Alert", "Alerte"],
  ascendingRank: ["Rank from the smallest", "Rang depuis le plus petit"],
  counted: ["Revenue counted", "CA compté"],
  remaining: ["Counted once lost", "CA compté après perte"],
  state: ["Portfolio", "Portefeuille"],
  now: ["Today", "Aujourd’hui"],
  without: ["Without the customer lost", "Sans le client perdu"],
  notFound: ["No customer of that name", "Aucun client de ce nom"],
  change: ["Change", "Écart"],
  herfindahl: ["HHI (0 to 1)", "IHH (0 à 1)"],
  equivalent: ["Equivalent customers", "Clients équivalents"],
  gini: ["Gini (0 to 1)", "Gini (0 à 1)"],
  topOne: ["Top customer", "1er client"],
  topFive: ["Top 5", "5 premiers"],
  topTen: ["Top 10", "10 premiers"],
  from: ["Years: from", "Années : de"],
  to: ["to under", "à moins de"],
  ageCaption: [
    "Customers by years since their first order in the data",
    "Clients par années depuis leur première commande connue",
  ],
  stressCaption: ["What one customer less would change", "Ce que changerait un client de moins"],

  // Lorenz
  lorenzCaption: ["Data of the Lorenz curve", "Données de la courbe de Lorenz"],
  count: ["Customers", "Clients"],
  shareOfCustomers: ["Share of customers", "Part des clients"],
  shareOfRevenue: ["Share of revenue", "Part du CA"],
  equal: ["Equal customers", "Clients égaux"],
  lorenzX: ["Customers, smallest first", "Clients, du plus petit au plus gros"],
  chartTitle: [
    "The smaller half of the customers makes {share} of revenue",
    "La petite moitié des clients fait {share} du CA",
  ],
  chartAlt: [
    "Lorenz curve of {customers}: the smaller half makes {half} of revenue, four fifths make {most}; Gini {gini}.",
    "Courbe de Lorenz de {customers} : la petite moitié fait {half} du CA, les quatre cinquièmes en font {most} ; Gini {gini}.",
  ],
  mark: ["{share} of revenue", "{share} du CA"],
  markDetail: ["made by the smaller 80% of customers", "faits par les 80 % plus petits"],

  // Key figures
  keyLargest: ["Largest customer", "Premier client"],
  keyAlerts: ["Customers above the alert", "Clients au-dessus de l’alerte"],

  // Findings
  sole: [
    "One customer makes all the revenue: everything hangs on it.",
    "Un seul client fait tout le CA : tout tient à lui.",
  ],
  dependent: [
    "{n} customer makes {share} of revenue, past the {alert} alert: the portfolio depends on it.|{n} customers pass the {alert} alert and make {share} of revenue together: the portfolio depends on them.",
    "{n} client fait {share} du CA, au-delà de l’alerte de {alert} : le portefeuille en dépend.|{n} clients dépassent l’alerte de {alert} et font ensemble {share} du CA : le portefeuille en dépend.",
  ],
  leaning: [
    "Nobody reaches {alert} of revenue, but {n} customer, {part} of them, makes 80%: the portfolio leans on a few.|Nobody reaches {alert} of revenue, but {n} customers, {part} of them, make 80%: the portfolio leans on a few.",
    "Personne n’atteint {alert} du CA, mais {n} client, soit {part}, en fait 80 % : le portefeuille s’appuie sur peu de clients.|Personne n’atteint {alert} du CA, mais {n} clients, soit {part}, en font 80 % : le portefeuille s’appuie sur peu de clients.",
  ],
  balanced: [
    "Nobody reaches {alert} of revenue, which is spread as over {n} equal customers: a balanced portfolio.",
    "Personne n’atteint {alert} du CA, réparti comme entre {n} clients égaux : un portefeuille équilibré.",
  ],
  stressLargest: [
    "Without the largest, revenue would fall by {share}.",
    "Sans le premier, le CA baisserait de {share}.",
  ],
  stressChosen: [
    "Without the customer chosen, revenue would fall by {share}.",
    "Sans le client choisi, le CA baisserait de {share}.",
  ],
  stressNothing: [
    "Without the customer chosen, revenue would not fall.",
    "Sans le client choisi, le CA ne baisserait pas.",
  ],

  // Notes
  noteNegative: [
    "{n} customer with a negative total counts as 0.|{n} customers with a negative total count as 0.",
    "{n} client au total négatif compte pour 0.|{n} clients au total négatif comptent pour 0.",
  ],
  noteAge: [
    "Ages start at the first order in the data: older customers look younger.",
    "L’ancienneté part de la première commande connue : les clients antérieurs paraissent plus jeunes.",
  ],
  noteLive: [
    "Revenue and dates stay values: {why}. Everything computed from them is live.",
    "CA et dates restent des valeurs : {why}. Tout ce qui en découle est vivant.",
  ],
} as const satisfies Record<string, Words>;
