import { translate } from "../../src/i18n/translate";
import { Problem } from "../../src/portfolio/problem";
import { catalogueList } from "./catalogueList";
import { commandWords } from "./commandWords";
import { describeCommandProblem } from "./describeCommandProblem";
import { languageOfCommand, parseCommand } from "./parseCommand";
import { runCommand } from "./runCommand";

/** What the local Excel refuses without the user having a part in it. */
const ourFaults = ["excelRefused", "leftHalfWritten", "tooMuchAtOnce"];

/**
 * The command line: results on stdout, warnings and complaints on stderr.
 *
 * @param folder Where relative file names start from.
 * @returns The exit code: 0 when done, 2 when the user has something to mend (one line says what), 1 when the fault is ours.
 */
export async function main(args: readonly string[], folder: string): Promise<number> {
  try {
    const command = parseCommand(args);
    if (command.kind === "help") process.stdout.write(translate(command.language, commandWords.usage));
    if (command.kind === "list") process.stdout.write(catalogueList(command.language));
    if (command.kind === "run") {
      const { text, warnings } = await runCommand(command.arguments, folder);
      process.stdout.write(text);
      for (const warning of warnings) process.stderr.write(`${warning}\n`);
    }
    return 0;
  } catch (error) {
    if (error instanceof Problem && !ourFaults.includes(error.code)) {
      process.stderr.write(`${describeCommandProblem(error, languageOfCommand(args))}\n`);
      return 2;
    }
    const facts = error instanceof Problem ? ` ${JSON.stringify(error.facts)}` : "";
    process.stderr.write(`${error instanceof Error ? error.stack : String(error)}${facts}\n`);
    return 1;
  }
}
