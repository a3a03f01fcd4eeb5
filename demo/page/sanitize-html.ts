import { escapeHtml, SafeHtml } from './html.ts';

// The tags that GitHub's own sanitiser lets through (github/markup, html-pipeline), but for pictures and everything that
// loads something.
const ALLOWED = new Set(
  `a abbr b blockquote br caption code dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 h5 h6 hr i ins input
  kbd li mark ol p pre q rp rt ruby s samp small span strike strong sub summary sup table tbody td tfoot th thead tr tt
  ul var wbr`.split(/\s+/),
);
const VOID = new Set(['br', 'hr', 'input', 'wbr']);
/** These go away with all that stands in them. */
const DROPPED = new Set(['script', 'style', 'iframe', 'noscript', 'template', 'textarea', 'title', 'svg', 'math']);
const TAG = /<(\/?)([a-z][a-z0-9]*)((?:\s+[a-z_:][\w:.-]*(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'=<>`]+))?)*)\s*\/?>/gi;
const ATTRIBUTE = /([a-z_:][\w:.-]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?/gi;
const SAFE_URL = /^(?:https?:\/\/|mailto:|#|\/(?!\/))/i;
const ALIGNMENTS = new Set(['left', 'center', 'right']);

/**
 * Rendered Markdown with nothing left in it but tags that GitHub allows, written anew: every tag that is opened is closed,
 * none is closed that was not opened here, and any other `<` is text.
 */
export function sanitizeHtml(rendered: string): SafeHtml {
  const text = withoutComments(rendered);
  const open: string[] = [];
  let dropping: string | null = null;
  let output = '';
  let at = 0;
  for (const match of text.matchAll(TAG)) {
    const [whole, slash, tag = '', attributes = ''] = match;
    const name = tag.toLowerCase();
    if (dropping === null) {
      output += plain(text.slice(at, match.index));
      output += slash === '/' ? closeTag(open, name) : openTag(open, name, attributes);
      if (slash === '' && DROPPED.has(name)) dropping = name;
    } else if (slash === '/' && name === dropping) dropping = null;
    at = match.index + whole.length;
  }
  if (dropping === null) output += plain(text.slice(at));
  return new SafeHtml(output + open.reverse().map(endOf).join(''));
}

function withoutComments(text: string): string {
  let output = '';
  let at = 0;
  for (;;) {
    const start = text.indexOf('<!--', at);
    const end = start === -1 ? -1 : text.indexOf('-->', start + 4);
    if (end === -1) return output + text.slice(at);
    output += text.slice(at, start);
    at = end + 3;
  }
}

/** Text between tags holds entities already; only what could begin a tag is left to escape. */
function plain(text: string): string {
  return text.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function openTag(open: string[], name: string, attributes: string): string {
  if (!ALLOWED.has(name)) return '';
  if (name === 'input') return checkbox(attributes);
  if (!VOID.has(name)) open.push(name);
  const kept = readAttributes(attributes).map(([key, value]) => keepAttribute(name, key, value));
  return `<${name}${kept.join('')}>`;
}

function closeTag(open: string[], name: string): string {
  const from = open.lastIndexOf(name);
  return from === -1 ? '' : open.splice(from).reverse().map(endOf).join('');
}

function endOf(name: string): string {
  return `</${name}>`;
}

function readAttributes(text: string): [string, string][] {
  return [...text.matchAll(ATTRIBUTE)].map(([, name = '', double, single, bare]) => [
    name.toLowerCase(),
    readEntities(double ?? single ?? bare ?? ''),
  ]);
}

function keepAttribute(tag: string, name: string, value: string): string {
  if (tag === 'details' && name === 'open') return ' open';
  if (name === 'title') return ` title="${escapeHtml(value)}"`;
  if (tag === 'ol' && name === 'start' && /^\d{1,9}$/.test(value)) return ` start="${value}"`;
  if (tag === 'a' && name === 'href' && SAFE_URL.test(value)) {
    return ` href="${escapeHtml(value)}" rel="nofollow noreferrer"`;
  }
  // markdown-it writes the alignment of a column as a style, which the page's policy forbids.
  const alignment = name === 'align' ? value : /^text-align:(\w+)$/.exec(name === 'style' ? value : '')?.[1];
  return alignment !== undefined && ALIGNMENTS.has(alignment) ? ` align="${alignment}"` : '';
}

/** Task lists have boxes that cannot be ticked; other inputs do not exist. */
function checkbox(attributes: string): string {
  const read = new Map(readAttributes(attributes));
  if (read.get('type') !== 'checkbox') return '';
  return `<input type="checkbox" disabled${read.has('checked') ? ' checked' : ''}>`;
}

const NAMED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** An attribute's value as the browser will read it, so that `java&#115;cript:` is seen for what it is. */
function readEntities(value: string): string {
  return value.replaceAll(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z]+));?/gi, (whole, decimal, hex, name) => {
    if (name !== undefined) return NAMED[name.toLowerCase()] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
    return code > 0x10_ff_ff ? '' : String.fromCodePoint(code);
  });
}
