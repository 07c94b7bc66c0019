/** Defines the members of every class of the host. Imported once, for its effect. */
import "./charts/chartClasses";
import "./conditionalFormats/conditionalClasses";
import "./range/rangeAreasMembers";
import "./range/rangeMembers";
import "./tables/tableMembers";
import "./workbook/workbookMembers";
import "./worksheet/worksheetMembers";
