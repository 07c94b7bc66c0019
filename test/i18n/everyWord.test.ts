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

  it("have the same facts in both languages", () => {
    const faulty = sentences.filter(
      ([, english, french]) => (french === "") !== (english === "") || places(french).join() !== places(english).join(),
    );
    expect(faulty).toEqual([]);
  });

  it("tell the same facts of one as of many", () => {
    const faulty = sentences.filter(([, ...both]) =>
      both.some((sentence) => {
        const [one, many] = sentence.split("|");
        return many !== undefined && places(`${many}{n}`).join() !== places(`${one}{n}`).join();
      }),
    );
    expect(faulty).toEqual([]);
  });
});
