// Validates XML files against the schema given first: `node validateSchema.mjs schema.xsd file.xml …`. Prints one JSON
// array with the schema's complaint about each file, "" when there is none. A process of its own because libxml2-wasm is an
// ES module with top-level await, which jest cannot load.
import { readFileSync } from "node:fs";
import { XmlDocument, XsdValidator } from "libxml2-wasm";
import { xmlRegisterFsInputProviders } from "libxml2-wasm/lib/nodejs.mjs";

xmlRegisterFsInputProviders();
const [schemaFile, ...files] = process.argv.slice(2);
const schema = XmlDocument.fromBuffer(readFileSync(schemaFile), { url: schemaFile });
const validator = XsdValidator.fromDoc(schema);
const complaints = files.map((file) => {
  const document = XmlDocument.fromBuffer(readFileSync(file));
  try {
    validator.validate(document);
    return "";
  } catch (error) {
    return String(error.message);
  } finally {
    document.dispose();
  }
});
process.stdout.write(JSON.stringify(complaints));
