import { fileURLToPath } from "node:url";
import { writeSample } from "./writeSample";

// `npm run sample`: writes the sample into assets/.
await writeSample(fileURLToPath(new URL("../../assets", import.meta.url)));
