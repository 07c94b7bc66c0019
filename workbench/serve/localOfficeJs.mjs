const officeJsAddress = "https://appsforoffice.microsoft.com/lib/1/hosted/";
const officeJsScript = /<script src="?[^">]*\/office\.js"?><\/script>/;
const laterMembers = '<script type="module" src="/local-excel/later-members.js"></script>';

/**
 * A page of the add-in that names Microsoft's server for office.js, as production must, with `/office-js/` in its place.
 * Right after it comes the one member of a later office.js that the local Excel knows (`addLaterMembers`).
 *
 * @param {string} html
 */
export function localOfficeJs(html) {
  return html.replace(officeJsScript, (script) => script + laterMembers).replaceAll(officeJsAddress, "/office-js/");
}
