interface RibbonLook {
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** Address of an icon of at least 32 pixels. */
  readonly icon: string;
}

/** A button of the ribbon or an entry of a menu: it opens the pane, or calls one of the add-in's functions by name. */
export interface RibbonButton extends RibbonLook {
  /** Name of the function; `null` opens the pane. */
  readonly functionName: string | null;
}

/** A button that opens a menu. */
export interface RibbonMenu extends RibbonLook {
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

/** What Excel reads of the manifest. */
export interface Manifest {
  readonly name: string;
  readonly icon: string;
  readonly tab: string;
  readonly groups: readonly RibbonGroup[];
  readonly paneUrl: string;
  readonly functionsUrl: string;
  readonly namespace: string;
}

/**
 * Reads the add-in's XML manifest in one language. Addresses are moved to where the add-in is served now, for the
 * manifest may name another port or the public address.
 *
 * @param text the manifest
 * @param locale e.g. `"fr-FR"`; texts without that translation fall back to the default
 * @param addinUrl base address the add-in is served at, with its final slash
 * @throws Error when the text is no manifest with a task pane
 */
export function readManifest(text: string, locale: string, addinUrl: string): Manifest {
  const xml = new DOMParser().parseFromString(text, "application/xml");
  const all = (root: Element | Document, name: string) => [...root.getElementsByTagNameNS("*", name)];
  const first = (root: Element | Document | undefined, name: string) => (root ? all(root, name)[0] : undefined);
  const value = (element: Element | undefined) => {
    const translated = element && all(element, "Override").find((one) => one.getAttribute("Locale") === locale);
    return translated?.getAttribute("Value") ?? element?.getAttribute("DefaultValue") ?? "";
  };
  const source = value(first(first(xml, "DefaultSettings"), "SourceLocation"));
  if (!source) throw new Error("The manifest names no task pane.");
  const base = new URL(".", source).href;
  const moved = (address: string) => (address.startsWith(base) ? addinUrl + address.slice(base.length) : address);
  const resources = new Map(
    ["Image", "Url", "String"].flatMap((kind) =>
      all(xml, kind)
        .filter((element) => element.hasAttribute("id"))
        .map((element) => [element.getAttribute("id")!, value(element)] as const),
    ),
  );
  const resource = (element: Element | undefined) => resources.get(element?.getAttribute("resid") ?? "") ?? "";
  const child = (element: Element | undefined, name: string) =>
    element && [...element.children].find((one) => one.localName === name);
  const tab = first(xml, "CustomTab");
  const functions = all(xml, "ExtensionPoint").find((point) => point.getAttribute("xsi:type") === "CustomFunctions");
  const look = (control: Element): RibbonLook => ({
    id: control.getAttribute("id") ?? "",
    label: resource(child(control, "Label")),
    description: resource(first(child(control, "Supertip"), "Description")),
    icon: moved(largestIcon(child(control, "Icon"), resource)),
  });
  const button = (control: Element): RibbonButton => ({
    ...look(control),
    functionName: first(control, "FunctionName")?.textContent?.trim() || null,
  });
  return {
    name: value(first(xml, "DisplayName")),
    icon: moved(value(first(xml, "IconUrl"))),
    tab: resource(child(tab, "Label")),
    groups: (tab ? all(tab, "Group") : []).map((group) => ({
      id: group.getAttribute("id") ?? "",
      label: resource(child(group, "Label")),
      controls: all(group, "Control").map((control) =>
        control.getAttribute("xsi:type") === "Menu"
          ? { ...look(control), items: all(control, "Item").map(button) }
          : button(control),
      ),
    })),
    paneUrl: moved(source),
    functionsUrl: moved(resource(first(first(functions, "Metadata"), "SourceLocation"))),
    namespace: resource(first(functions, "Namespace")),
  };
}

function largestIcon(icon: Element | undefined, resource: (image: Element) => string): string {
  const images = [...(icon?.children ?? [])];
  const size = (image: Element) => Number(image.getAttribute("size"));
  const largest = images.sort((a, b) => size(b) - size(a))[0];
  return largest ? resource(largest) : "";
}
