import { readFileSync } from "node:fs";
import type { OptionDefinition, OptionValues } from "../../src/analyses/analysis";
import { Problem } from "../../src/portfolio/problem";
import { parseDay } from "./parseDay";

type Value = OptionValues[string];

function readNumber(text: string, name: string): number {
  const number = text === "" ? Number.NaN : Number(text.replace(",", "."));
  if (!Number.isFinite(number)) throw new Problem("commandOptionNumber", { name, text });
  return number;
}

/** A value with a shape of its own: JSON, as it stands or in a file named after `@`. */
function readJsonValue(text: string, name: string): Value {
  try {
    return JSON.parse(text.startsWith("@") ? readFileSync(text.slice(1), "utf8") : text) as Value;
  } catch (error) {
    throw new Problem("commandOptionJson", { name, text, why: String((error as Error).message) });
  }
}

/** One value as its definition wants it. Lists are written `20/80` or `0.2,0.8`. */
function readValue(definition: OptionDefinition, text: string): Value {
  const name = definition.key;
  switch (definition.kind) {
    case "choice": {
      const values = definition.choices.map(({ value }) => value);
      if (!values.includes(text)) throw new Problem("commandOptionChoice", { name, text, known: values.join(", ") });
      return text;
    }
    case "number": {
      const number = readNumber(text, name);
      const { minimum, maximum } = definition;
      if (number < minimum || number > maximum)
        throw new Problem("commandOptionRange", { name, text, minimum, maximum });
      return number;
    }
    case "date":
      return parseDay(text);
    case "numbers": {
      const parts = text.split(text.includes("/") ? "/" : ",");
      const count = definition.labels.length;
      if (parts.length !== count) throw new Problem("commandOptionCount", { name, text, n: count });
      return parts.map((part) => readNumber(part.trim(), name));
    }
    case "customer":
      return text;
    case "rules":
    case "grid":
      return readJsonValue(text, name);
  }
}

/**
 * The option values of one analysis: its initial ones, the analysis date, and what the user gives.
 *
 * @param pairs Option names and values; names of other analyses are passed over.
 * @throws Problem naming the option and what it takes.
 */
export function readOptionValues(
  definitions: readonly OptionDefinition[],
  pairs: readonly (readonly [string, string])[],
  asOf: number | null,
): OptionValues {
  const values: Record<string, Value> = {};
  for (const definition of definitions) {
    values[definition.key] = definition.kind === "date" ? asOf : definition.initial;
    for (const [name, text] of pairs) if (name === definition.key) values[name] = readValue(definition, text);
  }
  return values;
}
