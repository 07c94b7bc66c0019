import { classifyDocuments } from "../../../src/portfolio/orders/classifyDocuments";

describe("classifyDocuments", () => {
  it.each([
    "Avoir",
    "AVOIR CLIENT",
    "Facture d’avoir",
    "Credit",
    "Credit note",
    "Credit memo",
    "Remboursement",
    "Note de crédit",
    "AV",
    "AVC",
    "CN",
  ])("takes %p for a credit note", (name) => {
    expect(classifyDocuments([name])).toEqual(["creditNote"]);
  });

  it.each([
    "Annulée",
    "annulé",
    "Cancelled",
    "Canceled",
    "Brouillon",
    "Draft",
    "Devis",
    "Pro forma",
    "Voided",
    "Refunded",
    "Remboursée",
    "Failed",
    "Échouée",
    "Erreur de paiement",
    "Declined",
    "Rejetée",
    "Expired",
    "Abandoned",
    "Abandonnée",
  ])("takes %p for a document that never came to be", (name) => {
    expect(classifyDocuments([name])).toEqual(["cancelled"]);
  });

  it.each([
    "Facture",
    "Validée",
    "Payée",
    "Paid",
    "Partially refunded",
    "Partiellement remboursée",
    "FAC",
    "A",
    "Web",
    "Crédit-bail",
  ])("counts %p", (name) => {
    expect(classifyDocuments([name])).toEqual(["order"]);
  });

  it("takes A for a credit note beside F only", () => {
    expect(classifyDocuments(["F", "A"])).toEqual(["order", "creditNote"]);
    expect(classifyDocuments(["A", "B"])).toEqual(["order", "order"]);
  });

  it("keeps only what was won where some deals were", () => {
    expect(classifyDocuments(["Closed Won", "Closed Lost", "Negotiation"])).toEqual([
      "order",
      "cancelled",
      "cancelled",
    ]);
  });
});
