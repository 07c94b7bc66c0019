/** Words that begin or make up the names of territories: regions and large towns of France, countries, points of the compass. */
export const placeWords: ReadonlySet<string> = new Set(
  (
    "nord|sud|est|ouest|centre|north|south|east|west|central|midwest|nord est|nord ouest|sud est|sud ouest|north east|" +
    "north west|south east|south west|northeast|northwest|southeast|southwest|ile de france|idf|grand est|grand ouest|" +
    "grand sud|grand nord|hauts de france|normandie|bretagne|pays de la loire|centre val de loire|bourgogne franche comte|" +
    "bourgogne|franche comte|nouvelle aquitaine|aquitaine|occitanie|auvergne rhone alpes|auvergne|rhone alpes|" +
    "provence alpes cote d azur|provence|paca|corse|alsace|lorraine|champagne|champagne ardenne|picardie|limousin|" +
    "poitou charentes|midi pyrenees|languedoc roussillon|languedoc|haute normandie|basse normandie|nord pas de calais|" +
    "guadeloupe|martinique|guyane|reunion|la reunion|mayotte|dom tom|outre mer|rhone|isere|gironde|loire atlantique|" +
    "bouches du rhone|alpes maritimes|haute garonne|herault|bas rhin|haut rhin|moselle|finistere|morbihan|var|vendee|" +
    "paris|lyon|marseille|toulouse|nice|nantes|strasbourg|montpellier|bordeaux|lille|rennes|reims|saint etienne|le havre|" +
    "toulon|grenoble|dijon|angers|nimes|villeurbanne|clermont ferrand|le mans|aix en provence|brest|tours|amiens|limoges|" +
    "annecy|perpignan|metz|besancon|orleans|rouen|mulhouse|caen|nancy|avignon|poitiers|la rochelle|pau|" +
    "france|belgique|suisse|luxembourg|allemagne|espagne|italie|portugal|pays bas|royaume uni|angleterre|irlande|europe|" +
    "export|international|belgium|switzerland|germany|spain|italy|netherlands|united kingdom|uk|ireland|usa|" +
    "united states|canada|mexico|brazil|china|japan|india|australia|emea|apac|latam|americas|asia|africa|benelux|" +
    "london|manchester|birmingham|leeds|glasgow|edinburgh|dublin|new york|los angeles|chicago|houston|boston|" +
    "san francisco|seattle|texas|california|florida|ohio|illinois|georgia|pennsylvania|arizona|washington|colorado|" +
    "midlands|scotland|wales|england|quebec|ontario|bruxelles|geneve|lausanne|wallonie|flandre"
  ).split("|"),
);
