import { readFileSync } from "node:fs";
import { join } from "node:path";
import sizeBudgets from "../build/sizeBudgets";
import { functionMetadata } from "../src/functions/functionMetadata";

const root = join(__dirname, "..");
const readme = readFileSync(join(root, "README.md"), "utf8");

describe("the README", () => {
  it("lists every function with its arguments and what it gives", () => {
    for (const { name, description, parameters } of functionMetadata("en").functions) {
      const signature = parameters.map((parameter) => (parameter.optional ? `[${parameter.name}]` : parameter.name));
      expect(readme.replace(/ +/g, " ")).toContain(`| \`${name}(${signature.join(", ")})\` | ${description} |`);
    }
  });

  it("tells how much is loaded at first, as the build holds it", () => {
    const rows = readme.replace(/ +/g, " ").split("\n");
    for (const { title, budget } of sizeBudgets) expect(rows).toContain(`| ${title} | ${budget} kB |`);
  });

  it("names only scripts that exist", () => {
    const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
      scripts: Record<string, string>;
    };
    const named = [...readme.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, script]) => script!);
    expect(named.filter((script) => !(script in scripts))).toEqual([]);
  });
});
