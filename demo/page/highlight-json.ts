import { html, type SafeHtml } from './html.ts';

const TOKEN = /("(?:[^"\\]|\\.)*")(\s*:)?|\b(?:true|false|null)\b|-?\b\d[\d.eE+-]*/g;

/** A line of JSON (or of anything else) with its strings, member names and plain values told apart by colour. */
export function highlightJson(line: string): SafeHtml {
  const parts: SafeHtml[] = [];
  let at = 0;
  for (const match of line.matchAll(TOKEN)) {
    const [whole, string, colon] = match;
    const kind = string === undefined ? 'plain' : colon === undefined ? 'string' : 'name';
    parts.push(html`${line.slice(at, match.index)}<span class="json-${kind}">${string ?? whole}</span>${colon}`);
    at = match.index + whole.length;
  }
  return html`${parts}${line.slice(at)}`;
}
