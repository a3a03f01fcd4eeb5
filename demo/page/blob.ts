import { highlightJson } from './highlight-json.ts';
import { html, type SafeHtml } from './html.ts';
import { icon } from './icons.ts';

/** A file at a commit, each line with an address of its own. */
export function blob(path: string, lines: readonly string[]): SafeHtml {
  const rows = lines.map(
    (line, index) =>
      html`<tr id="L${index + 1}"><td class="number" data-line="${index + 1}"></td><td class="code">${highlightJson(line)}</td></tr>`,
  );
  return html`<section class="file"><header>${icon('file')} <code>${path}</code></header><table class="diff">${rows}</table></section>`;
}
