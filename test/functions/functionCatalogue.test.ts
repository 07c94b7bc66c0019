import { functionWords } from "../../src/i18n/functionWords";
import { functionErrorWords } from "../../src/i18n/functionErrorWords";
import { functionResultWords } from "../../src/i18n/functionResultWords";
import { functionCatalogue, functionIds } from "../../src/functions/functionCatalogue";
import { functionMetadata } from "../../src/functions/functionMetadata";
import { functionImplementations } from "../../src/functions/functionImplementations";
import { callFunction, column } from "./callFunction";

const placesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place).sort();

describe("the catalogue of functions", () => {
  it("has every id once, with words and an implementation, and nothing else has any", () => {
    const ids = [...functionIds].sort();
    expect(functionCatalogue.map(({ id }) => id).sort()).toEqual(ids);
    expect(Object.keys(functionWords).sort()).toEqual(ids);
    expect(Object.keys(functionImplementations).sort()).toEqual(ids);
  });

  it.each(functionCatalogue)(
    "$id takes as many arguments as it has parameters, each with words, optional ones last",
    (definition) => {
      const { id, parameters } = definition;
      expect(functionImplementations[id]).toHaveLength(parameters.length);
      expect(Object.keys(functionWords[id]!.parameters)).toEqual(parameters.map(({ key }) => key));
      const optional = parameters.map((parameter) => parameter.optional);
      expect(optional).toEqual([...optional].sort());
    },
  );

  it.each(functionIds)("%s has a name Excel accepts: three letters or more, and no cell reference", (id) => {
    expect(id).toMatch(/^[A-Z]{3,}$/);
  });
});

describe("the metadata Excel reads", () => {
  it.each(["en", "fr"] as const)("is complete in %s", (language) => {
    for (const { description, parameters } of functionMetadata(language).functions) {
      expect(description).toMatch(/\.$/);
      for (const parameter of parameters) {
        expect(parameter.name).toMatch(/^[A-Za-z]+$/);
        expect(parameter.description).toMatch(/\.$/);
      }
      expect(new Set(parameters.map(({ name }) => name)).size).toBe(parameters.length);
    }
  });

  it("has the same ids, names, types and shapes in both languages, and other texts", () => {
    const shapes = (language: "en" | "fr") =>
      functionMetadata(language).functions.map(({ id, name, parameters, result }) => ({
        id,
        name,
        result,
        parameters: parameters.map(({ type, dimensionality, optional }) => ({ type, dimensionality, optional })),
      }));
    expect(shapes("fr")).toEqual(shapes("en"));
    const texts = (language: "en" | "fr") => functionMetadata(language).functions.map(({ description }) => description);
    texts("fr").forEach((text, index) => expect(text).not.toBe(texts("en")[index]));
  });

  it("says of the measures of concentration that they count negative values as 0, as they do", () => {
    for (const id of ["GINI", "HHI"] as const) {
      const said = (language: "en" | "fr") =>
        functionMetadata(language).functions.find((candidate) => candidate.id === id)!.parameters[0]!.description;
      expect(said("en")).toMatch(/Negative values count as 0\.$/);
      expect(said("fr")).toMatch(/Une valeur négative compte pour 0\.$/);
      expect(callFunction(id, column(-50, 30, 10))).toBe(callFunction(id, column(0, 30, 10)));
    }
  });

  it("says what is optional only where it is", () => {
    const [portfolio] = functionMetadata("en").functions;
    expect(portfolio!.parameters.map((parameter) => "optional" in parameter)).toEqual([false, false, false, true]);
    expect(portfolio!.parameters[0]).toEqual({
      name: "customers",
      description: "The customer of each order: one column.",
      type: "any",
      dimensionality: "matrix",
    });
  });
});

describe("the words of results and errors", () => {
  it.each(Object.entries({ ...functionErrorWords, ...functionResultWords }))(
    "%s has the same places in both languages",
    (_, words) => {
      expect(words[0]).not.toBe("");
      expect(words[1]).not.toBe("");
      expect(placesOf(words[1])).toEqual(placesOf(words[0]));
    },
  );
});
