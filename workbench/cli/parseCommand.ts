import { parseArgs } from "node:util";
import type { Language } from "../../src/i18n/translate";
import { Problem } from "../../src/portfolio/problem";
import type { Command } from "./commandArguments";
import { parseDay } from "./parseDay";

const settings = {
  analysis: { type: "string", multiple: true },
  map: { type: "string", multiple: true },
  answer: { type: "string", multiple: true },
  join: { type: "string" },
  "import-report": { type: "boolean" },
  "as-of": { type: "string" },
  lang: { type: "string" },
  option: { type: "string", multiple: true },
  out: { type: "string" },
  write: { type: "string" },
  json: { type: "string" },
  list: { type: "boolean" },
  help: { type: "boolean", short: "h" },
} as const;

/** `name=value` with a name and a value, else a problem that shows what was given. */
function pairOf(text: string, setting: string): readonly [string, string] {
  const sign = text.indexOf("=");
  const [name, value] = [text.slice(0, sign).trim(), text.slice(sign + 1).trim()];
  if (sign < 1 || !name || !value) throw new Problem("commandPair", { setting, text });
  return [name, value];
}

/** `a=b,c=d`: a comma begins a new pair only where a name and an equals sign follow it, so headers may hold commas. */
const pairsOf = (text: string): string[] => text.split(/,(?=\s*[\w.]+\s*=)/);

/** The language asked for, found even when the rest of the command is wrong, so that the complaint is in that language. */
export function languageOfCommand(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === "--lang" || arg.startsWith("--lang="));
  const value = at < 0 ? "" : (args[at]!.split("=")[1] ?? args[at + 1]);
  return value === "fr" ? "fr" : "en";
}

/**
 * Reads the command line.
 *
 * @throws Problem for a setting that is not known, has no value or has one that cannot be read, and for a missing file.
 * @example
 * parseCommand(["orders.csv", "--analysis", "rfm,abc", "--json", "result.json"])
 */
export function parseCommand(args: readonly string[]): Command {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: settings,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== "option") continue;
    const known = Object.entries(settings).find(([name]) => name === token.name)?.[1];
    if (!known)
      throw new Problem("commandSetting", {
        setting: token.rawName,
        known: Object.keys(settings)
          .map((name) => `--${name}`)
          .join(" "),
      });
    const hasValue =
      typeof token.value === "string" && token.value !== "" && (token.inlineValue || !token.value.startsWith("--"));
    if (known.type === "string" && !hasValue) throw new Problem("commandValue", { setting: token.rawName });
    if (known.type === "boolean" && token.value !== undefined)
      throw new Problem("commandNoValue", { setting: token.rawName });
  }
  const textOf = (value: unknown): string | null => (typeof value === "string" ? value : null);
  const textsOf = (value: unknown): string[] =>
    Array.isArray(value) ? value.filter((item) => typeof item === "string") : [];

  const language = textOf(values.lang) ?? "en";
  if (language !== "en" && language !== "fr") throw new Problem("commandLanguage", { text: language });
  if (values.help) return { kind: "help", language };
  if (values.list) return { kind: "list", language };
  const [file, second] = positionals;
  if (file === undefined || file === "") throw new Problem("commandNoFile");
  if (second !== undefined) throw new Problem("commandTwoFiles", { text: second });

  const write = textOf(values.write) ?? "auto";
  if (write !== "auto" && write !== "live" && write !== "values") throw new Problem("commandWrite", { text: write });
  const analyses = textsOf(values.analysis).flatMap((text) => text.split(","));
  const asOf = textOf(values["as-of"]);
  return {
    kind: "run",
    arguments: {
      file,
      analyses: analyses.length === 0 ? ["rfm"] : [...new Set(analyses.map((text) => text.trim()))],
      map: textsOf(values.map)
        .flatMap(pairsOf)
        .map((text) => pairOf(text, "--map")),
      answers: textsOf(values.answer)
        .flatMap(pairsOf)
        .map((text) => pairOf(text, "--answer")),
      join: textOf(values.join),
      importReport: values["import-report"] === true,
      asOf: asOf === null ? null : parseDay(asOf),
      language,
      options: textsOf(values.option).map((text) => pairOf(text, "--option")),
      out: textOf(values.out),
      write,
      json: textOf(values.json),
    },
  };
}
