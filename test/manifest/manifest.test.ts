/** @jest-environment jsdom */
import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { catalogue } from "../../src/analyses/catalogue";
import { registerCommands } from "../../src/commands/registerCommands";
import { fillManifest } from "../../workbench/manifest/fillManifest";
import { writtenIds } from "../../workbench/manifest/writtenIds";
import { checkManifest } from "./checkManifest";

const root = join(__dirname, "../..");
const file = join(root, "manifest.xml");
const text = readFileSync(file, "utf8");
const schemas = join(root, "../shared/manifest-xsd");
const schema = join(schemas, "OfficeAppManifestV1_1.xsd");
const probes = join(schemas, "probe");

const parse = (xml: string): Document => new DOMParser().parseFromString(xml, "text/xml");
const hasFile = (path: string): boolean => existsSync(join(root, path));

/** The names the ribbon buttons are registered under. */
function registeredActions(): string[] {
  const names: string[] = [];
  const office = { actions: { associate: (name: string) => names.push(name) } };
  Object.assign(globalThis, { Office: office });
  registerCommands();
  return names;
}
const actions = registeredActions();

const faultsOf = (xml: string): string[] => checkManifest(parse(xml), { actions, hasFile });
const complaintsOf = (files: string[]): string[] =>
  JSON.parse(
    execFileSync(process.execPath, [join(__dirname, "validateSchema.mjs"), schema, ...files], { encoding: "utf8" }),
  ) as string[];

describe("the manifest", () => {
  test("has no fault the schema cannot see, and calls the actions the add-in registers", () => {
    expect(faultsOf(text)).toEqual([]);
  });

  test("asks for the shared runtime, ExcelApi 1.12 and custom functions 1.3", () => {
    const sets = [...parse(text).getElementsByTagName("Set")].map(
      (set) => `${set.getAttribute("Name")} ${set.getAttribute("MinVersion")}`,
    );
    expect(sets).toEqual(["SharedRuntime 1.1", "ExcelApi 1.12", "CustomFunctionsRuntime 1.3"]);
    expect(parse(text).getElementsByTagName("Runtime")[0]!.getAttribute("lifetime")).toBe("long");
  });

  test("puts the functions in the namespace CLIENTELE and describes them in French too", () => {
    const byId = (id: string): Element =>
      [...parse(text).getElementsByTagName("*")].find((element) => element.getAttribute("id") === id)!;
    const namespace = parse(text).getElementsByTagName("Namespace")[0]!.getAttribute("resid")!;
    expect(byId(namespace).getAttribute("DefaultValue")).toBe("CLIENTELE");
    expect(byId("Functions.Metadata.Url").getAttribute("DefaultValue")).toMatch(/\/functions\.json$/);
    expect(byId("Functions.Metadata.Url").children[0]!.getAttribute("Value")).toMatch(/\/functions\.fr\.json$/);
  });

  test("has an entry for each analysis of the catalogue: run “npm run manifest” when this fails", () => {
    expect(fillManifest(text, catalogue)).toBe(text);
    expect(readFileSync(join(root, "src/commands/analysisIds.ts"), "utf8")).toBe(writtenIds(catalogue));
    const entries = [...parse(text).getElementsByTagName("Item")].map((entry) => entry.getAttribute("id"));
    expect(entries.sort()).toEqual(catalogue.map(({ id }) => `Clientele.${id}`).sort());
  });

  test("grows by a menu entry for a new analysis, in both languages and valid", () => {
    const added = {
      ...catalogue[0]!,
      id: "added",
      title: ["Buyers & <resellers>", "Acheteurs"] as const,
      what: ["Says who. ".repeat(40), `« Qui » : ${"x".repeat(300)}`] as const,
      question: "worth" as const,
    };
    const grown = parse(fillManifest(text, [...catalogue, added]));
    const entry = grown.querySelector('[id="Clientele.added"]')!;
    expect(entry.closest('[id="Clientele.Worth"]')).not.toBeNull();
    expect(entry.getElementsByTagName("FunctionName")[0]!.textContent).toBe("analyseAdded");
    const said = (id: string): (string | null)[] => {
      const string = grown.querySelector(`[id="${id}"]`)!;
      return [string.getAttribute("DefaultValue"), string.children[0]!.getAttribute("Value")];
    };
    expect(said("Do.added.Label")).toEqual(["Buyers & <resellers>", "Acheteurs"]);
    const [english, french] = said("Do.added.Tip");
    expect(english).toBe("Says who. ".repeat(25).trim());
    expect(french).toHaveLength(250);
    expect(checkManifest(grown, { actions: [...actions, "analyseAdded"], hasFile })).toEqual([]);
  });

  test("has the version of the package", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { version: string };
    expect(parse(text).getElementsByTagName("Version")[0]!.textContent).toBe(`${version}.0`);
  });

  test("is valid against the published schema", () => {
    if (!existsSync(schema)) return console.warn("Skipped: the schema is not on this machine.");
    expect(complaintsOf([file])).toEqual([""]);
  });
});

describe("the check of a manifest", () => {
  test.each([
    [
      "a dangling resource",
      (xml: string) => xml.replace('<Label resid="Open.Label"/>', '<Label resid="Nope"/>'),
      "The resource Nope is used but not defined.",
    ],
    [
      "a resource nobody uses",
      (xml: string) =>
        xml.replace(
          "<bt:ShortStrings>",
          '<bt:ShortStrings><bt:String id="Idle" DefaultValue="x"><bt:Override Locale="fr-FR" Value="x"/></bt:String>',
        ),
      "The resource Idle is defined but not used.",
    ],
    [
      "an address that is not https",
      (xml: string) =>
        xml.replace(
          'DefaultValue="https://localhost:3000/taskpane.html"',
          'DefaultValue="http://localhost:3000/taskpane.html"',
        ),
      "SourceLocation is not an https address: http://localhost:3000/taskpane.html",
    ],
    [
      "a locale given twice",
      (xml: string) =>
        xml.replace(
          '<Override Locale="fr-FR" Value="Clientele"/>',
          '<Override Locale="fr-FR" Value="a"/><Override Locale="fr-FR" Value="b"/>',
        ),
      "DisplayName gives a locale twice.",
    ],
    [
      "a string without French",
      (xml: string) => xml.replace('<bt:Override Locale="fr-FR" Value="Annuler"/>', ""),
      "Undo.Label has no fr-FR text.",
    ],
    [
      "a namespace that changes with the language",
      (xml: string) =>
        xml.replace(
          'DefaultValue="CLIENTELE"/>',
          'DefaultValue="CLIENTELE"><bt:Override Locale="fr-FR" Value="CLIENTS"/></bt:String>',
        ),
      "Functions.Namespace is a namespace and must not change with the language.",
    ],
    [
      "a label too long",
      (xml: string) => xml.replace('Value="Annuler"', `Value="${"x".repeat(126)}"`),
      "Undo.Label is longer than 125 characters.",
    ],
    [
      "a tip too long",
      (xml: string) => xml.replace('Value="Retire', `Value="${"x".repeat(250)}`),
      "Undo.Tip is longer than 250 characters.",
    ],
    [
      "an id too long",
      (xml: string) => xml.replaceAll('"Open.Tip"', `"${"x".repeat(33)}"`),
      `The id ${"x".repeat(33)} is longer than 32 characters.`,
    ],
    [
      "an icon that is not there",
      (xml: string) => xml.replace("assets/undo-80.png", "assets/undo-81.png"),
      "Undo.80 points to a file that is not there: https://localhost:3000/assets/undo-81.png",
    ],
    [
      "an icon of someone else",
      (xml: string) => xml.replace("https://localhost:3000/assets/icon-64.png", "https://example.com/icon.png"),
      "HighResolutionIconUrl is not one of our icons: https://example.com/icon.png",
    ],
    [
      "an action nobody registered",
      (xml: string) => xml.replace(">undoClientele<", ">undoEverything<"),
      "The action undoEverything is not registered.",
    ],
    [
      "another page than the runtime's",
      (xml: string) => xml.replace('<FunctionFile resid="Taskpane.Url"/>', '<FunctionFile resid="Help.Url"/>'),
      "FunctionFile opens another page than the shared runtime.",
    ],
    [
      "a task pane id in a shared runtime",
      (xml: string) =>
        xml.replace('<Action xsi:type="ShowTaskpane">', '<Action xsi:type="ShowTaskpane"><TaskpaneId>One</TaskpaneId>'),
      "An action names a TaskpaneId, which a shared runtime must not have.",
    ],
    [
      "a domain that is not https",
      (xml: string) => xml.replace("<AppDomain>https:", "<AppDomain>http:"),
      "The domain http://localhost:3000 is not https.",
    ],
  ])("finds %s", (_, spoil, fault) => {
    expect(spoil(text)).not.toBe(text);
    expect(faultsOf(spoil(text))).toContain(fault);
  });

  test("or the schema finds what is wrong in every probe", () => {
    if (!existsSync(probes)) return console.warn("Skipped: the probes are not on this machine.");
    const names = readdirSync(probes);
    const complaints = complaintsOf(names.map((name) => join(probes, name)));
    const byProbe = Object.fromEntries(names.map((name, index) => [name, complaints[index]!]));
    for (const name of ["bad-order.xml", "bad-res.xml", "bad-swap.xml", "bare-override.xml", "long-label.xml"])
      expect(byProbe[name]).not.toBe("");
    const faultsIn = (name: string): string[] => faultsOf(readFileSync(join(probes, name), "utf8"));
    expect(byProbe["ok-fr.xml"]).toBe("");
    expect(faultsIn("dangling-resid.xml")).toContain("The resource Nope.Url is used but not defined.");
    expect(faultsIn("dup-locale.xml")).toContain("DisplayName gives a locale twice.");
    expect(faultsIn("http-url.xml").filter((fault) => fault.includes("is not an https address"))).toHaveLength(2);
    expect(faultsIn("long-label.xml")).toContain("TaskpaneButton.Label is longer than 125 characters.");
    expect(
      faultsIn("ok-fr.xml").filter((fault) => /dangling|twice|not defined|longer|https address/.test(fault)),
    ).toEqual([]);
  });
});
