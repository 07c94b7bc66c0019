import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import { newId } from "../../../host/objects/newId";
import { addin } from "./addin";

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const officeNamespaces = "http://schemas.microsoft.com/office";
const relationshipsNamespace = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const relationshipTypes = "http://schemas.microsoft.com/office/2011/relationships";

/** The type of each part, for `[Content_Types].xml`. */
export const addinContentTypes = {
  "xl/webextensions/taskpanes.xml": "application/vnd.ms-office.webextensiontaskpanes+xml",
  "xl/webextensions/webextension1.xml": "application/vnd.ms-office.webextension+xml",
} as const;

/** The relationship of the package that leads to them. */
export const addinRelationship =
  `<Relationship Id="rIdTaskpanes" Type="${relationshipTypes}/webextensiontaskpanes"` +
  ` Target="xl/webextensions/taskpanes.xml"/>`;

/**
 * The parts that keep an add-in's settings, by path: a pane that is not opened by itself, and the add-in it belongs to.
 *
 * @param settings values as JSON text, by key
 */
export function addinParts(settings: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const properties = Object.entries(settings).map(
    ([key, value]) => `<we:property name="${xmlEncodeAttr(key)}" value="${xmlEncodeAttr(value)}"/>`,
  );
  const { id, version, store, storeType } = addin;
  return {
    "xl/webextensions/taskpanes.xml":
      `${declaration}<wetp:taskpanes xmlns:wetp="${officeNamespaces}/webextensions/taskpanes/2010/11">` +
      `<wetp:taskpane dockstate="right" visibility="0" width="350" row="0">` +
      `<wetp:webextensionref xmlns:r="${relationshipsNamespace}" r:id="rId1"/>` +
      `</wetp:taskpane></wetp:taskpanes>`,
    "xl/webextensions/_rels/taskpanes.xml.rels":
      `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">` +
      `<Relationship Id="rId1" Type="${relationshipTypes}/webextension" Target="webextension1.xml"/></Relationships>`,
    "xl/webextensions/webextension1.xml":
      `${declaration}<we:webextension xmlns:we="${officeNamespaces}/webextensions/webextension/2010/11" id="${newId()}">` +
      `<we:reference id="${id}" version="${version}" store="${store}" storeType="${storeType}"/>` +
      `<we:alternateReferences/><we:properties>${properties.join("")}</we:properties><we:bindings/>` +
      `<we:snapshot xmlns:r="${relationshipsNamespace}"/></we:webextension>`,
  };
}
