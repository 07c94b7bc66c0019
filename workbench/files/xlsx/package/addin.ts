/** The add-in whose settings a file keeps, as Excel refers to one loaded from its manifest (`manifest.xml`). */
export const addin = {
  id: "62a62139-149d-47ba-a9bb-43a06e49f926",
  version: "0.1.0.0",
  store: "developer",
  storeType: "Registry",
} as const;
