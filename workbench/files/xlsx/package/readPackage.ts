import { unzip, type ZipReader } from "@cj-tech-master/excelts/archive";
import { attr, parseXml, walk, type XmlElement } from "@cj-tech-master/excelts/xml";
import { addin } from "./addin";

/** What the file reader leaves out. */
export interface PackageContent {
  /** The ids Excel keeps sheets under, in the order of the sheets; undefined where the file names none. */
  readonly sheetIds: readonly (string | undefined)[];
  /** What the add-in remembers in the workbook: JSON text by key. */
  readonly settings: Readonly<Record<string, string>>;
}

/** Reads the parts of an .xlsx file that its reader leaves out. */
export async function readPackage(bytes: Uint8Array): Promise<PackageContent> {
  const file = unzip(bytes);
  return { sheetIds: await readSheetIds(file), settings: await readSettings(file) };
}

async function readSheetIds(file: ZipReader): Promise<(string | undefined)[]> {
  const [book, links] = [await readPart(file, "xl/workbook.xml"), await readPart(file, "xl/_rels/workbook.xml.rels")];
  if (!book || !links) return [];
  const targets = new Map(
    elementsOf(links, "Relationship").map((link) => [attr(link, "Id"), attr(link, "Target") ?? ""]),
  );
  return Promise.all(
    elementsOf(book, "sheet").map(async (sheet) => {
      const target = targets.get(attr(sheet, "r:id"));
      if (target === undefined) return undefined;
      const path = target.startsWith("/") ? target.slice(1) : `xl/${target}`;
      return / xr:uid="([^"]*)"/.exec(await rootOf(file, path))?.[1];
    }),
  );
}

/** The opening tag of a part, without unpacking the rest of it. */
async function rootOf(file: ZipReader, path: string): Promise<string> {
  const part = await file.get(path);
  let text = "";
  if (!part) return text;
  const decoder = new TextDecoder();
  for await (const piece of part.stream()) {
    text += decoder.decode(piece, { stream: true });
    const root = /<(?:\w+:)?worksheet\b[^>]*>/.exec(text);
    if (root) return root[0];
  }
  return text;
}

/** Of all add-ins in the file only our own, whatever place Excel gave it. */
async function readSettings(file: ZipReader): Promise<Record<string, string>> {
  const settings: Record<string, string> = {};
  for (let number = 1; ; number++) {
    const part = await readPart(file, `xl/webextensions/webextension${number}.xml`);
    if (!part) return settings;
    const isOurs = elementsOf(part, "reference").some((one) => attr(one, "id")?.toLowerCase() === addin.id);
    for (const property of isOurs ? elementsOf(part, "property") : []) {
      const [name, value] = [attr(property, "name"), attr(property, "value")];
      if (name !== undefined && value !== undefined && isJson(value)) settings[name] = value;
    }
  }
}

async function readPart(file: ZipReader, path: string): Promise<XmlElement | null> {
  const part = await file.get(path);
  return part && parseXml(await part.text()).root;
}

function elementsOf(root: XmlElement, localName: string): XmlElement[] {
  const found: XmlElement[] = [];
  walk(root, (element) => {
    if (element.name.replace(/^.*:/, "") === localName) found.push(element);
  });
  return found;
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
