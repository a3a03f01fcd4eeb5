import MarkdownIt from 'markdown-it';
import { html, type SafeHtml } from './html.ts';
import { sanitizeHtml } from './sanitize-html.ts';

const TASK = /^\[([ xX])\] /;

const renderer = new MarkdownIt({ html: true, linkify: true });
// GitHub links `www.example.com`, but not every word with a dot in it.
renderer.linkify.set({ fuzzyLink: false, fuzzyEmail: false });
renderer.core.ruler.after('inline', 'task-lists', ({ tokens }) => {
  for (const [index, token] of tokens.entries()) {
    const isItem = tokens[index - 1]?.type === 'paragraph_open' && tokens[index - 2]?.type === 'list_item_open';
    const first = token.children?.[0];
    const box = isItem && first?.type === 'text' ? TASK.exec(first.content) : null;
    if (first === undefined || box === null) continue;
    first.type = 'html_inline';
    first.content = `<input type="checkbox"${box[1] === ' ' ? '' : ' checked'}> ${renderer.utils.escapeHtml(first.content.slice(4))}`;
  }
});
// A picture would be fetched from elsewhere: its words stand for it.
renderer.renderer.rules.image = (tokens, index) => renderer.utils.escapeHtml(tokens[index]?.content ?? '');

/** GitHub-flavoured Markdown as HTML that can do no harm. In comments a line break is a line break. */
export function renderMarkdown(markdown: string, place: 'comment' | 'document' = 'document'): SafeHtml {
  const rendered = renderer.set({ breaks: place === 'comment' }).render(markdown);
  return html`<div class="markdown">${sanitizeHtml(rendered)}</div>`;
}
