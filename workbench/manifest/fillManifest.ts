import type { Analysis } from "../../src/analyses/analysis";
import { analysisAction } from "../../src/commands/analysisAction";
import { translate, type Words } from "../../src/i18n/translate";
import { groupLabel, menus, type RibbonMenu } from "./menus";

/** Excel's limit of a tip. */
const longestTip = 250;

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => escapes[sign]!);

const sizes = [16, 32, 80];
const group = "Analyses";

interface Entry {
  /** What the ids of its resources begin with. */
  readonly id: string;
  readonly label: Words;
  readonly tip: Words;
}

const menuEntry = ({ key, label, tip }: RibbonMenu): Entry => ({ id: `Menu.${key}`, label, tip });
const analysisEntry = ({ id, title, what }: Pick<Analysis, "id" | "title" | "what">): Entry => ({
  id: `Do.${id}`,
  label: title,
  tip: what,
});

const look = ({ id }: Entry, icon: string): string[] => [
  `<Label resid="${id}.Label"/>`,
  "<Supertip>",
  `  <Title resid="${id}.Label"/>`,
  `  <Description resid="${id}.Tip"/>`,
  "</Supertip>",
  "<Icon>",
  ...sizes.map((size) => `  <bt:Image size="${size}" resid="${icon}.${size}"/>`),
  "</Icon>",
];

const indented = (lines: readonly string[], by: number): string[] => lines.map((line) => " ".repeat(by) + line);

const item = (analysis: Analysis, { icon }: RibbonMenu): string[] => [
  `<Item id="Clientele.${analysis.id}">`,
  ...indented(look(analysisEntry(analysis), icon), 2),
  '  <Action xsi:type="ExecuteFunction">',
  `    <FunctionName>${analysisAction(analysis.id)}</FunctionName>`,
  "  </Action>",
  "</Item>",
];

const menu = (described: RibbonMenu, analyses: readonly Analysis[]): string[] => [
  `<Control xsi:type="Menu" id="Clientele.${described.key}">`,
  ...indented(look(menuEntry(described), described.icon), 2),
  "  <Items>",
  ...indented(
    analyses.flatMap((analysis) => item(analysis, described)),
    4,
  ),
  "  </Items>",
  "</Control>",
];

const text = (id: string, words: Words): string[] => [
  `<bt:String id="${id}" DefaultValue="${escaped(translate("en", words))}">`,
  `  <bt:Override Locale="fr-FR" Value="${escaped(translate("fr", words))}"/>`,
  "</bt:String>",
];

/** The first sentences of a tip that Excel has room for. */
function shortened(words: Words): Words {
  const cut = (sentence: string): string => {
    if (sentence.length <= longestTip) return sentence;
    const end = sentence.lastIndexOf(". ", longestTip - 1);
    return end > 0 ? sentence.slice(0, end + 1) : `${sentence.slice(0, longestTip - 1)}…`;
  };
  return [cut(words[0]), cut(words[1])];
}

/** Replaces what stands between a marker and the end marker that follows it. */
function between(manifest: string, marker: string, lines: readonly string[]): string {
  const pattern = new RegExp(`^( *)<!-- ${marker}, written by "npm run manifest" -->\\n[^]*?^ *<!-- End -->\\n`, "m");
  if (!pattern.test(manifest)) throw new Error(`The manifest has no place marked “${marker}”.`);
  return manifest.replace(pattern, (_, indent: string) =>
    [`<!-- ${marker}, written by "npm run manifest" -->`, ...lines, "<!-- End -->"]
      .map((line) => `${indent}${line}\n`)
      .join(""),
  );
}

/** The manifest with a menu for each group of questions of the catalogue and an entry for each analysis. */
export function fillManifest(manifest: string, catalogue: readonly Analysis[]): string {
  const filled = menus
    .map((described) => ({
      described,
      analyses: catalogue.filter(({ question }) => described.questions.includes(question)),
    }))
    .filter(({ analyses }) => analyses.length > 0);
  const entries = filled.flatMap(({ described, analyses }) => [menuEntry(described), ...analyses.map(analysisEntry)]);
  const controls = [
    `<Group id="Clientele.${group}">`,
    `  <Label resid="${group}.Label"/>`,
    "  <Icon>",
    ...sizes.map((size) => `    <bt:Image size="${size}" resid="Segment.${size}"/>`),
    "  </Icon>",
    ...indented(
      filled.flatMap(({ described, analyses }) => menu(described, analyses)),
      2,
    ),
    "</Group>",
  ];
  const labels = [
    ...text(`${group}.Label`, groupLabel),
    ...entries.flatMap(({ id, label }) => text(`${id}.Label`, label)),
  ];
  const tips = entries.flatMap(({ id, tip }) => text(`${id}.Tip`, shortened(tip)));
  return between(between(between(manifest, "Menus", controls), "Menu labels", labels), "Menu tips", tips);
}
