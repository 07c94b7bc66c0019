/** Words that names of industries and trades contain, without their ending: `industri` for industrie, industriel, industry. */
export const tradeWords: readonly string[] = (
  "btp batiment construct travaux architec immobil industri manufactur fabric usin metallurg mecani mecanic acier steel " +
  "chim chem plasti pharma sante health hospi medic medec dent clinic agri agro aliment food boulang restaur hotel cafe " +
  "touris travel loisir leisure sport commerc retail distribut negoce grossist wholesal magasin shop textile mode fashion " +
  "luxe luxury cosmeti beaut bijou transport logisti freight automob automot aero naval spatial space energ electri electro " +
  "petrol oil gas nuclea environ dechet waste eau water inform logiciel softwar digital numeri telecom tech media presse " +
  "publish edition imprim print publicit advertis communic conseil consult audit compta account jurid legal avocat notair " +
  "assur insur banqu bank financ mutuel format enseign educat ecole school universit recherche research associat public " +
  "collectivit administr mairie govern etat ong nonprofit charit service artisan plomb peint menuis maconn bois wood papier " +
  "paper verre glass carton emballag packag mine mining jardin horticul viti vin wine brass peche elevage veterin coiff " +
  "securit nettoy clean facilit maintenan ingenier engineer tertiaire"
).split(" ");
