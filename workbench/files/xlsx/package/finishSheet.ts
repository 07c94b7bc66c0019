import { xmlEncodeAttr } from "@cj-tech-master/excelts/xml";
import type { AutoFilterContent, SheetContent } from "../../workbookContent";

const revisions = "http://schemas.microsoft.com/office/spreadsheetml/2014/revision";
const uid = /^\{[\dA-F]{8}(-[\dA-F]{4}){3}-[\dA-F]{12}\}$/i;

/** Completes the XML of a sheet: the id that Excel keeps it under, and the criteria of its filter. */
export function finishSheet(xml: string, { id, autoFilter }: SheetContent): string {
  const identified = uid.test(id) ? withId(xml, id) : xml;
  return autoFilter?.columns.length ? withCriteria(identified, autoFilter) : identified;
}

function withId(xml: string, id: string): string {
  return xml.replace(/<worksheet\b[^>]*>/, (root) => {
    const ignorable = / mc:Ignorable="([^"]*)"/.exec(root);
    if (!ignorable) return root;
    return root
      .replace(ignorable[0], ` mc:Ignorable="${ignorable[1]} xr"`)
      .replace(/>$/, ` xmlns:xr="${revisions}" xr:uid="${id}">`);
  });
}

function withCriteria(xml: string, { columns }: AutoFilterContent): string {
  const filters = columns.map(
    ({ column, values }) =>
      `<filterColumn colId="${column}"><filters>` +
      `${values.map((value) => `<filter val="${xmlEncodeAttr(value)}"/>`).join("")}</filters></filterColumn>`,
  );
  return xml.replace(/<autoFilter ref="([^"]*)"\s*\/>/, (_all, ref: string) => {
    return `<autoFilter ref="${ref}">${filters.join("")}</autoFilter>`;
  });
}
