/** Words that make a header mean something else than the name beside them: the date *due*, the customer's *phone* … */
export const foreignWords: ReadonlySet<string> = new Set(
  (
    "echeance due cents centimes encaisse encaissee regle reglee paye payee reste livraison delivery expedition shipping shipped naissance birth reglement paiement payment encaissement " +
    "tva vat tax taxe taxes remise discount disc rabais coupon frais port email mail adresse address tel telephone phone " +
    "mobile fax site web website url depuis since taux rate pct contact prenom first last next premier premiere dernier " +
    "derniere prochain prochaine nombre nbre count nb qte quantite quantity qty unit unitaire pu cout cost achat debut fin " +
    "start end creation modification created updated modified saisie validation relance objectif target objective prevu " +
    "prevision forecast commentaire commentaires comment comments note notes lien link moyen moyenne average avg " +
    "evolution variation growth poids weight stock week semaine heure refunded rembourse outstanding solde balance restant " +
    "type status statut etat priority priorite source canal channel mode method methode segment group groupe category " +
    "categorie class classe age gender sexe civilite po street rue"
  ).split(" "),
);
