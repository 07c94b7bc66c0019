import { functionWords } from "../i18n/functionWords";
import { translate, type Language } from "../i18n/translate";
import { functionCatalogue } from "./functionCatalogue";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: string;
  readonly dimensionality: string;
  readonly optional?: true;
}

/** What Excel reads about the functions: its custom-functions schema. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly name: string;
    readonly description: string;
    readonly parameters: readonly ParameterMetadata[];
    readonly result: { readonly type: string; readonly dimensionality: string };
  }[];
}

/**
 * The content of `functions.json` in one language: the same ids and names in both, parameters and descriptions translated.
 *
 * @example
 * functionMetadata("fr").functions[0].parameters[0].name // "clients"
 */
export function functionMetadata(language: Language): FunctionMetadata {
  return {
    functions: functionCatalogue.map(({ id, parameters, result }) => {
      const words = functionWords[id]!;
      return {
        id,
        name: id,
        description: translate(language, words.description),
        parameters: parameters.map(({ key, type, dimensionality, optional }): ParameterMetadata => {
          const { name, description } = words.parameters[key]!;
          return {
            name: translate(language, name),
            description: translate(language, description),
            type,
            dimensionality,
            ...(optional ? { optional } : {}),
          };
        }),
        result,
      };
    }),
  };
}
