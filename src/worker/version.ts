import packageFile from "../../package.json";

/** Version of Clientele, shown on every sheet it writes. */
export const version: string = packageFile.version;
