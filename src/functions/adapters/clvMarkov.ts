import { markovLifetimeValue } from "../../portfolio/value/markovLifetimeValue";
import { adaptFunction } from "../adaptFunction";
import { readMatrix } from "../reading/readMatrix";

/** `CLVMARKOV(transitions, margins, discount)`: the value of a customer in each state, laid out like the margins. */
export const clvMarkov = adaptFunction("CLVMARKOV", (_, transitions, margins, discount) => {
  const given = readMatrix("margins", margins);
  const [[rate = 0] = []] = readMatrix("discount", discount);
  const values = markovLifetimeValue(readMatrix("transitions", transitions), given.flat(), rate);
  return given.length === 1 ? [values] : values.map((value) => [value]);
});
