import { advertisedSets } from "../../host/protocol/advertisedSets";

export interface ConversationIds {
  readonly conversation: string;
  readonly control: string;
}

/**
 * What office.js learns first of the application it runs in. The member names and numbers are office.js's own. Excel on
 * the web says nothing of its theme here: the pane follows the page through the frame's colour scheme.
 */
export function appContext(ids: ConversationIds, locale: string, addinName: string, addinOrigin: string): object {
  return {
    _id: ids.control,
    _appName: 16,
    _appVersion: "16.01",
    _appUILocale: locale,
    _dataLocale: locale,
    _docUrl: new URL("/workbook.xlsx", location.origin).href,
    _clientMode: 1,
    _settings: [],
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: ids.conversation,
    _appInstanceId: ids.control,
    _requirementMatrix: JSON.stringify(advertisedSets),
    _hostFullVersion: "16.0.18000.10000",
    _addinName: addinName,
    _appDomains: [addinOrigin],
    _featureGates: {},
    _initialDisplayMode: 2,
  };
}

/** Host information flags: a shared runtime that also runs custom functions. */
const sharedRuntimeWithFunctions = 3;

/** The pane's address with what office.js reads from it; the conversation part must come last. */
export function paneAddress(paneUrl: string, ids: ConversationIds, locale: string): string {
  const address = new URL(paneUrl);
  const hostInfo = ["Excel", "Web", "16.01", locale, ids.conversation, "", "", sharedRuntimeWithFunctions];
  address.searchParams.set("_host_Info", hostInfo.join("$"));
  address.hash = `&_serializer_version=1&_xdm_Info=${[ids.conversation, ids.control, location.origin].join("|")}`;
  return address.href;
}
