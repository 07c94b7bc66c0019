/** What a manifest is checked against besides its schema. */
export interface ManifestFacts {
  /** Names the add-in registers with `Office.actions.associate`. */
  readonly actions: readonly string[];
  /** Whether the project has a file, by its path on the add-in's host (`assets/icon-32.png`). */
  readonly hasFile: (path: string) => boolean;
}

const host = "https://localhost:3000/";
const frenchLocale = "fr-FR";
const limits: Readonly<Record<string, number>> = {
  ShortStrings: 125,
  LongStrings: 250,
  DisplayName: 125,
  Description: 250,
};
/** Of an id of a resource, and of what refers to it. */
const longestId = 32;
const shownTexts = ["DisplayName", "Description"];

/**
 * Faults of an add-in manifest that the published schema cannot see: dangling or unused resources, addresses that are not
 * https, locales given twice, strings without French, texts too long for Excel, icons that are not there, actions nobody
 * registered, pages that differ within the shared runtime.
 *
 * @returns One sentence per fault; none when the manifest is sound.
 */
export function checkManifest(manifest: Document, { actions, hasFile }: ManifestFacts): string[] {
  const faults: string[] = [];
  const all = [...manifest.getElementsByTagName("*")];
  const named = (name: string): Element[] => all.filter(({ localName }) => localName === name);
  const overridesOf = (element: Element): Element[] =>
    [...element.children].filter(({ localName }) => localName === "Override");
  const valuesOf = (element: Element): string[] =>
    [
      element.getAttribute("DefaultValue"),
      ...overridesOf(element).map((override) => override.getAttribute("Value")),
    ].filter((value) => value !== null);
  const isIn = (element: Element, name: string): boolean => element.parentElement?.localName === name;

  const resources = new Map(
    all
      .filter(
        (element) =>
          isIn(element, "Images") ||
          isIn(element, "Urls") ||
          isIn(element, "ShortStrings") ||
          isIn(element, "LongStrings"),
      )
      .map((element) => [element.getAttribute("id") ?? "", element]),
  );
  const used = new Set(all.flatMap((element) => element.getAttribute("resid") ?? []));
  for (const resid of used) if (!resources.has(resid)) faults.push(`The resource ${resid} is used but not defined.`);
  for (const id of resources.keys()) if (!used.has(id)) faults.push(`The resource ${id} is defined but not used.`);

  for (const id of [...used, ...resources.keys()])
    if (id.length > longestId) faults.push(`The id ${id} is longer than ${longestId} characters.`);

  const namespaces = named("Namespace").map((element) => element.getAttribute("resid"));
  const isNamespace = (element: Element): boolean => namespaces.includes(element.getAttribute("id"));

  for (const element of all) {
    const locales = overridesOf(element).map((override) => override.getAttribute("Locale"));
    if (new Set(locales).size < locales.length) faults.push(`${nameOf(element)} gives a locale twice.`);
    for (const value of valuesOf(element)) {
      if (/^http:/i.test(value)) faults.push(`${nameOf(element)} is not an https address: ${value}`);
      if (value.startsWith(`${host}assets/`) && !hasFile(value.slice(host.length)))
        faults.push(`${nameOf(element)} points to a file that is not there: ${value}`);
      const limit = limits[element.parentElement?.localName ?? ""] ?? limits[element.localName];
      if (limit !== undefined && value.length > limit)
        faults.push(`${nameOf(element)} is longer than ${limit} characters.`);
    }
    const isText = shownTexts.includes(element.localName) && element.hasAttribute("DefaultValue");
    const isString = element.localName === "String" && !isNamespace(element);
    if ((isText || isString) && !locales.includes(frenchLocale))
      faults.push(`${nameOf(element)} has no ${frenchLocale} text.`);
    // A formula keeps its name in every language.
    if (isNamespace(element) && locales.length > 0)
      faults.push(`${nameOf(element)} is a namespace and must not change with the language.`);
    if (["IconUrl", "HighResolutionIconUrl", "Image"].includes(element.localName))
      for (const value of valuesOf(element))
        if (!value.startsWith(`${host}assets/`)) faults.push(`${nameOf(element)} is not one of our icons: ${value}`);
  }
  for (const element of named("AppDomain"))
    if (!element.textContent.startsWith("https://")) faults.push(`The domain ${element.textContent} is not https.`);

  const asked = named("FunctionName").map(({ textContent }) => textContent);
  for (const action of asked) if (!actions.includes(action)) faults.push(`The action ${action} is not registered.`);
  for (const action of actions)
    if (!asked.includes(action)) faults.push(`The action ${action} is registered but no button calls it.`);

  const runtime = named("Runtime").map((element) => element.getAttribute("resid"))[0];
  const pages = [
    ...named("FunctionFile"),
    ...named("SourceLocation").filter((element) => isIn(element, "Page") || isIn(element, "Action")),
  ];
  for (const element of pages)
    if (element.getAttribute("resid") !== runtime)
      faults.push(
        `${nameOf(element.localName === "FunctionFile" ? element : element.parentElement!)} opens another page than the shared runtime.`,
      );
  if (named("TaskpaneId").length > 0)
    faults.push("An action names a TaskpaneId, which a shared runtime must not have.");
  return faults;
}

const nameOf = (element: Element): string => element.getAttribute("id") ?? element.localName;
