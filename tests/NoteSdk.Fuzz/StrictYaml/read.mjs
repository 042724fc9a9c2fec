// Reads YAML texts by the packages `yaml` and `js-yaml`: one request a line, one answer a line.
// A request is a text as Base64 of UTF-8. An answer has three fields, each Base64 of UTF-16: what `yaml` reads, what `js-yaml` reads (or '!' and why it refuses),
// and the values that are no text to one of them, by YAML 1.2 or 1.1. A text is written as its length, a colon and itself; a mapping in braces, a list in brackets.
import { createInterface } from 'node:readline';
import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { CORE_SCHEMA, YAML11_SCHEMA, eventsToAst, parseEvents } from 'js-yaml';

const text = value => `${value.length}:${value}`;

// A value of its own is put into `typed` where it is no text.
function outlineOfYaml(node, document, typed, isValue) {
  if (isAlias(node)) {
    const target = node.resolve(document);
    return isScalar(target) ? outlineOfYaml(target, document, typed, isValue) : '*';
  }
  if (isMap(node)) return `{${node.items.map(pair => outlineOfYaml(pair.key, document, typed, false) + outlineOfYaml(pair.value, document, typed, true)).join('')}}`;
  if (isSeq(node)) return `[${node.items.map(item => outlineOfYaml(item, document, typed, true)).join('')}]`;
  if (!isScalar(node)) return text('');
  const written = node.type === 'PLAIN' ? node.source ?? '' : String(node.value);
  if (isValue && typeof node.value !== 'string' && written !== '') typed.push(text(written));
  return text(written);
}

function readByYaml(source, version, typed) {
  const document = parseDocument(source, { version, logLevel: 'silent', prettyErrors: false });
  if (document.errors.length > 0) return `!${document.errors[0].message}`;
  return document.contents === null ? '{}' : outlineOfYaml(document.contents, document, typed, true);
}

function outlineOfJs(node, anchors, typed, isValue) {
  if (node.kind === 'alias') {
    const target = anchors.get(node.anchor);
    return target?.kind === 'scalar' ? outlineOfJs(target, anchors, typed, isValue) : '*';
  }
  if (node.anchor !== undefined) anchors.set(node.anchor, node);
  if (node.kind === 'mapping') return `{${node.items.map(pair => outlineOfJs(pair.key, anchors, typed, false) + outlineOfJs(pair.value, anchors, typed, true)).join('')}}`;
  if (node.kind === 'sequence') return `[${node.items.map(item => outlineOfJs(item, anchors, typed, true)).join('')}]`;
  if (isValue && node.tag !== 'tag:yaml.org,2002:str' && !node.tagged && node.value !== '') typed.push(text(node.value));
  return text(node.value);
}

function readByJs(source, schema, typed) {
  try {
    const documents = eventsToAst(parseEvents(source, {}), { source, schema });
    if (documents.length > 1) return '!several documents';
    const root = documents[0]?.contents;
    return !root || (root.kind === 'scalar' && root.value === '') ? '{}' : outlineOfJs(root, new Map(), typed, true);
  } catch (error) {
    return `!${error.message}`;
  }
}

const base64 = value => Buffer.from(value, 'utf16le').toString('base64');

for await (const line of createInterface({ input: process.stdin })) {
  const source = Buffer.from(line, 'base64').toString('utf8');
  const typed = [];
  const yaml = readByYaml(source, '1.2', typed);
  readByYaml(source, '1.1', typed);
  const js = readByJs(source, CORE_SCHEMA, typed);
  readByJs(source, YAML11_SCHEMA, typed);
  process.stdout.write(`${base64(yaml)} ${base64(js)} ${base64(typed.join(''))}\n`);
}
