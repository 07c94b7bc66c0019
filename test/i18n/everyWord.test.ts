import { readdirSync } from "node:fs";
import path from "node:path";

const folder = path.join(__dirname, "../../src/i18n");

type Sentence = readonly [name: string, english: string, french: string];

/** Every pair of texts in a module of words, however deep it stands. */
function pairsIn(value: unknown, name: string): Sentence[] {
  if (typeof value !== "object" || value === null) return [];
  if (Array.isArray(value) && value.length === 2 && value.every((text) => typeof text === "string"))
    return [[name, value[0] as string, value[1] as string]];
  return Object.entries(value).flatMap(([key, inner]) => pairsIn(inner, `${name}.${key}`));
}

const sentences = (readdirSync(folder, { recursive: true }) as string[])
  .filter((file) => /Words\.ts$/.test(file))
  .flatMap((file) =>
    Object.values(jest.requireActual<Record<string, unknown>>(path.join(folder, file))).flatMap((words) =>
      pairsIn(words, path.basename(file, ".ts")),
    ),
  );
const places = (sentence: string): string[] =>
  [...new Set([...sentence.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!))].sort();

describe("the words of Clientele", () => {
  it("are all found", () => expect(sentences.length).toBeGreaterThan(1000));

  it.each(sentences)("%s has the same facts in both languages", (_, english, french) => {
    expect(french === "").toBe(english === "");
    expect(places(french)).toEqual(places(english));
  });

  it.each(sentences)("%s tells the same facts of one as of many", (_, english, french) => {
    for (const sentence of [english, french]) {
      const [one, many] = sentence.split("|");
      if (many !== undefined) expect(places(`${many}{n}`)).toEqual(places(`${one}{n}`));
    }
  });
});
