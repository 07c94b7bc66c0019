import { editZip, unzip } from "@cj-tech-master/excelts/archive";
import type { WorkbookContent } from "../../workbookContent";
import { addinContentTypes, addinParts, addinRelationship } from "./addinParts";
import { finishSheet } from "./finishSheet";

const contentTypes = "[Content_Types].xml";
const packageRelationships = "_rels/.rels";

/** Adds to a written file what the writer has no words for: ids of sheets, criteria of filters, settings of the add-in. */
export async function finishPackage(bytes: Uint8Array, content: WorkbookContent): Promise<Uint8Array> {
  const source = unzip(bytes);
  const file = await editZip(bytes);
  const change = async (path: string, edit: (xml: string) => string) => {
    const before = await (await source.get(path))!.text();
    const after = edit(before);
    if (after !== before) file.set(path, after);
  };
  for (const [index, sheet] of content.sheets.entries())
    await change(sheetPath(index), (xml) => finishSheet(xml, sheet));
  if (Object.keys(content.settings ?? {}).length > 0) {
    for (const [path, xml] of Object.entries(addinParts(content.settings!))) file.set(path, xml);
    const overrides = Object.entries(addinContentTypes).map(
      ([path, type]) => `<Override PartName="/${path}" ContentType="${type}"/>`,
    );
    await change(contentTypes, (xml) => xml.replace("</Types>", `${overrides.join("")}</Types>`));
    await change(packageRelationships, (xml) =>
      xml.replace("</Relationships>", `${addinRelationship}</Relationships>`),
    );
  }
  return file.bytes();
}

/** The writer numbers sheets in their order. */
function sheetPath(index: number): string {
  return `xl/worksheets/sheet${index + 1}.xml`;
}
