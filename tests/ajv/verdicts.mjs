// Reads {"bundles": {name: schema}, "cases": [[bundle, component, instance]]} from standard input;
// writes the verdicts of ajv as a list of booleans.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";

const { bundles, cases } = JSON.parse(readFileSync(0, "utf8"));
// `strict` would refuse the annotations that are not JSON Schema's, such as `x-replaced-by`.
const ajv = new Ajv2020({ discriminator: true, strict: false, validateFormats: false });
for (const bundle of Object.values(bundles)) {
  ajv.addSchema(bundle);
}
const verdicts = cases.map(([bundle, component, instance]) =>
  ajv.getSchema(`${bundles[bundle].$id}#/$defs/${component}`)(instance),
);
process.stdout.write(JSON.stringify(verdicts));
