// Reads {"schema": bundle, "bodies": [...]} from standard input; writes what others make of the bundle as it is:
// the verdicts of ajv with its default options, and the diagnostics and completions of VS Code's language service.
import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import languageService from "vscode-json-languageservice";

const { getLanguageService, TextDocument } = languageService;

const { schema, bodies, typing } = JSON.parse(readFileSync(0, "utf8"));
const validate = new Ajv2020().compile(schema);
const service = getLanguageService({});
service.configure({ schemas: [{ uri: "memory://contract", fileMatch: ["*.json"], schema }] });

function opened(text) {
  const document = TextDocument.create("file:///body.json", "json", 1, text);
  return [document, service.parseJSONDocument(document)];
}

const diagnostics = [];
for (const body of bodies) {
  const [document, parsed] = opened(JSON.stringify(body));
  diagnostics.push((await service.doValidation(document, parsed)).map(({ message }) => message));
}
const offset = typing.indexOf("|");
const [document, parsed] = opened(typing.replace("|", ""));
const { items } = await service.doComplete(document, document.positionAt(offset), parsed);
const verdicts = bodies.map((body) => validate(body));
process.stdout.write(JSON.stringify({ verdicts, diagnostics, completions: items.map(({ label }) => label) }));
