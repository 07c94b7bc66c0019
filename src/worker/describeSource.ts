import { answeredKind } from "../portfolio/orders/answeredKind";
import type { Cell } from "../portfolio/orders/cell";
import { cellAt } from "../portfolio/orders/table/cellAt";
import type { CellColumn } from "../portfolio/orders/table/cellTable";
import { columnOf } from "../portfolio/orders/table/columnOf";
import type { ProfileId } from "../portfolio/orders/profiles/profileId";
import type {
  KindReason,
  RecognisedField,
  Recognition,
  RecognitionReason,
} from "../portfolio/orders/recognition/recognition";
import { sourceFields, type SourceField } from "../portfolio/orders/sourceField";
import { columnTitle } from "../analyses/importReport/columnTitle";
import { dateText } from "../analyses/importReport/dateText";
import { importSpeaker, type ImportSpeaker, type ImportWord } from "../analyses/shared/importSpeaker";
import { formatNumber } from "../i18n/formatters";
import type { Language } from "../i18n/translate";
import type { Recollection } from "./ImportMemory";
import type { FieldChoice, SourceColumn, SourceView } from "./sessionApi";
import type { SourceRows } from "./SourceRows";

const sampleCount = 3;
/** Rows looked through for samples: blank columns must not cost a walk over a million rows. */
const sampledRows = 500;

const reasonWords = {
  headerName: "recognisedHeaderName",
  headerPart: "recognisedHeaderPart",
  nameRatherThanCode: "recognisedNameRatherThanCode",
  codeRatherThanName: "recognisedCodeRatherThanName",
  grossAmount: "recognisedGrossAmount",
  vagueHeader: "recognisedVagueHeader",
  onlyContent: "recognisedOnlyContent",
  likeliestContent: "recognisedLikeliestContent",
  profile: "recognisedProfile",
} as const satisfies Record<RecognitionReason, ImportWord>;

const kindWords = {
  severalRowsPerCustomer: "kindSeveralRowsPerCustomer",
  orderNumbers: "kindOrderNumbers",
  summedUp: "kindSummedUp",
  oneRowPerCustomer: "kindOneRowPerCustomer",
  profile: "kindByProfile",
  unclear: "kindUnclear",
} as const satisfies Record<KindReason, ImportWord>;

const programNames: Partial<Record<ProfileId, string>> = {
  shopify: "Shopify",
  hubspot: "HubSpot",
  salesforce: "Salesforce",
  zoho: "Zoho",
  odoo: "Odoo",
  dolibarr: "Dolibarr",
  sage100: "Sage 100",
  fulll: "fulll",
};

/** The program an export comes from, `""` when it is none that is known. */
const programOf = (profile: ProfileId, say: ImportSpeaker): string =>
  profile === "fec" ? say("profileFec") : (programNames[profile] ?? "");

function sampleText(cell: Cell, asDate: ((serial: number) => string) | null, language: Language): string {
  if (typeof cell !== "number") return String(cell).trim();
  if (asDate) return asDate(cell);
  // A whole number may be a code or a year, which nobody writes in groups of three digits.
  return Number.isInteger(cell) ? String(cell) : formatNumber(language, cell, 2);
}

function columnSamples(
  column: CellColumn,
  headerRow: number,
  asDate: ((serial: number) => string) | null,
  language: Language,
): string[] {
  const samples = new Set<string>();
  const end = Math.min(column.codes.length, headerRow + 1 + sampledRows);
  for (let row = headerRow + 1; row < end; row++) {
    const cell = cellAt(column, row);
    if (cell === null) continue;
    samples.add(sampleText(cell, asDate, language));
    if (samples.size === sampleCount) break;
  }
  return [...samples];
}

function recognisedChoice({ field, ...found }: RecognisedField, program: string, say: ImportSpeaker): FieldChoice {
  const { column, doubtful, confidence, reason, alternatives } = found;
  const word = reason === "profile" && program === "" ? "recognisedProfileUnnamed" : reasonWords[reason];
  return { field, column, doubtful, confidence, reason: say(word, { profile: program }), alternatives };
}

/** The column of a field as it was read before: certain, whatever the look of it. */
function rememberedChoice(
  field: SourceField,
  column: number | undefined,
  found: RecognisedField | undefined,
  say: ImportSpeaker,
): FieldChoice {
  const alternatives = [found?.column, ...(found?.alternatives ?? [])].filter(
    (other) => other !== undefined && other !== column,
  ) as number[];
  return column === undefined
    ? { field, column: null, doubtful: false, confidence: 0, reason: "", alternatives }
    : { field, column, doubtful: false, confidence: 1, reason: say("recognisedRemembered"), alternatives };
}

/** What the source is and why, in one sentence. */
export function describeKind(recognition: Recognition, answered: SourceView["answers"], language: Language): string {
  const say = importSpeaker(language);
  const kind = answeredKind(recognition.kind, answered);
  const program = programOf(recognition.profile, say);
  const why = say(answered.kind === undefined ? kindWords[recognition.kindReason] : "kindAnswered");
  return say(program === "" ? "kindWhy" : "kindWhyProfile", {
    kind: say(kind === "orders" ? "kindOrders" : "kindCustomers"),
    profile: program,
    why,
  });
}

/**
 * What was recognised in the source, as the pane shows it: what it is, columns with their header and samples, fields with the
 * reason. Columns that were read before are those remembered.
 */
export function describeSource(
  { table, recognition, location }: SourceRows,
  remembered: Recollection | null,
  language: Language,
): SourceView {
  const say = importSpeaker(language);
  const { headers, headerRow, profile } = recognition;
  const program = programOf(profile, say);
  const answers = remembered?.answers ?? {};
  const kind = answeredKind(recognition.kind, answers);
  const found = new Map(recognition.fields.map((field) => [field.field, field]));
  const fields = sourceFields.map((field): FieldChoice => {
    const choice = found.get(field);
    if (remembered) return rememberedChoice(field, remembered.mapping[field], choice, say);
    return choice
      ? recognisedChoice(choice, program, say)
      : { field, column: null, doubtful: false, confidence: 0, reason: "", alternatives: [] };
  });
  const dates = new Set(
    fields.filter(({ field }) => field === "date" || field === "firstOrder").map(({ column }) => column),
  );
  const asDate = (serial: number): string => dateText(serial, location, language);
  const columns = headers.map((_, index): SourceColumn => ({
    index,
    header: columnTitle(say, headers, index, location.column),
    samples: columnSamples(columnOf(table, index), headerRow, dates.has(index) ? asDate : null, language),
  }));
  return {
    headerRow,
    columns,
    fields,
    kind,
    profile: program,
    why: describeKind(recognition, answers, language),
    criteria: kind === "customers" ? recognition.criteria.map((column) => columns[column]!.header) : [],
    answers,
    remembered: remembered !== null,
  };
}
