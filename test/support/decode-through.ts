import { Buffer } from 'node:buffer';
import type { LayerKind } from '../../src/model/located-value.ts';
import { unescapeJson } from '../../src/text/json/json-escapes.ts';
import { decodeFormText, decodePercent } from '../../src/text/percent.ts';
import { mapJavascriptEscapes } from '../../src/text/script/javascript-escapes.ts';
import { mapXmlEntities } from '../../src/text/xml-entities.ts';
import { mapBlockScalar } from '../../src/text/yaml/yaml-block-scalar.ts';
import { toReadText } from '../../src/text/yaml/yaml-compose.ts';
import { mapFlowScalar } from '../../src/text/yaml/yaml-flow-scalar.ts';

/**
 * Undoes layers, outermost first: the text of a file at a value's span, decoded, is the value; of base64 and byte arrays,
 * which are marked as a whole, it contains the value. It serves to prove spans.
 *
 * A span in a YAML block scalar runs from its first to its last character, so the indentation of the lines between is in
 * it. What they have in common is taken off: leading blanks of lines that are all indented deeper than the block are lost.
 */
export function decodeThrough(fileText: string, kinds: readonly LayerKind[]): string {
  // Marks of a merge conflict and lone returns within a YAML scalar were read as something else.
  const readText = kinds[0]?.startsWith('yaml') ? toReadText(fileText, () => undefined) : fileText;
  return kinds.reduce((text, kind, i) => decodeLayer(text, kind, i === 0), readText);
}

function decodeLayer(text: string, kind: LayerKind, isOutermost: boolean): string {
  switch (kind) {
    case 'json':
      return unescapeJson(text);
    case 'yaml':
      return mapFlowScalar(text, 0, text.length, 'plain').text;
    case 'yaml-single':
      return mapFlowScalar(text, 0, text.length, 'single').text;
    case 'yaml-double':
      return mapFlowScalar(text, 0, text.length, 'double').text;
    case 'yaml-literal':
      return decodeBlock(text, '|');
    case 'yaml-folded':
      return decodeBlock(text, '>');
    case 'javascript':
      return mapJavascriptEscapes(joinConcatenated(text), 0, joinConcatenated(text).length).text;
    case 'percent':
      return decodePercent(text).text;
    case 'form':
      return decodeFormText(text).text;
    case 'xml':
      return mapXmlEntities(text, 0, text.length).text;
    case 'csv':
      return text.replaceAll('""', '"');
    case 'base64':
      return Buffer.from(text, 'base64').toString('utf8');
    case 'bytes':
      return Buffer.from((text.match(/\d+/g) ?? []).map(Number)).toString('utf8');
    case 'lines':
      return isOutermost ? joinArrayLines(text) : text.replace(/[ \t\r]*\n[ \t\r\n]*/g, ' ');
  }
}

/** Reads part of a block scalar as a block of its own; a mark at each end keeps its line breaks from being cut off. */
function decodeBlock(text: string, style: '|' | '>'): string {
  if (!text.includes('\n')) return text;
  const ends = text.endsWith('\n');
  const lines = `x${text}${ends ? '' : 'x'}`.split('\n');
  const indents = lines
    .slice(1)
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = indents.length > 0 ? Math.min(...indents) : 0;
  const block = `${style}${ends ? '+' : '-'}\n${' '.repeat(indent)}${lines.join('\n')}`;
  const decoded = mapBlockScalar(block, 0, block.length, 0).text;
  return decoded.slice(1, ends ? undefined : -1);
}

/** The lines of a JSON array of strings: what separates them is a line break. */
function joinArrayLines(text: string): string {
  const parts: string[] = [];
  let done = 0;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '\\') at++;
    else if (text[at] === '"') {
      const next = text.indexOf('"', at + 1);
      if (next < 0) break;
      parts.push(text.slice(done, at));
      done = next + 1;
      at = next;
    }
  }
  parts.push(text.slice(done));
  return parts.join('\n');
}

/** `"Bearer " + "abc"`: what stands between two literals goes. */
function joinConcatenated(text: string): string {
  return text.replace(/(?<!\\)["'`]\s*\+\s*["'`]/g, '');
}
