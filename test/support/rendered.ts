import { renderMarkdown } from '../../demo/page/markdown.ts';

/** What somebody plants in names and values to be seen again where it works: each tries for this address or account. */
const PLANTED = /evil\.example|octocat|pwned/i;

/** Characters that hide text, turn its direction or end lines where nobody sees it. */
const DECEIVING =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/;

/**
 * What planted text would do in Markdown that we sent, once GitHub renders it: nothing, if the list is empty. Text in a
 * code span or block is only shown, and a link into the repository itself may have any path.
 */
export function harmIn(markdown: string, repositoryUrl?: string): readonly string[] {
  const harm: string[] = [];
  if (DECEIVING.test(markdown)) harm.push('a character that deceives');
  const rendered = renderMarkdown(markdown).text;
  const shown = rendered.replace(/<pre[\s>][\s\S]*?<\/pre>/g, '').replace(/<code>[\s\S]*?<\/code>/g, '');
  const text = shown.replace(/<[^>]*>/g, ' ');
  if (/(?:^|[^\w`])@\w/.test(text)) harm.push('a mention');
  if (/(?:^|\s)#\d|\bGH-\d/.test(text)) harm.push('a reference to an issue');
  // Our own pages are linked so as well; what is planted elsewhere is a tag, below.
  if (/\bwww\.\w/.test(text)) harm.push('an address that links itself');
  for (const [tag] of rendered.matchAll(/<[a-z][^>]*>/g)) {
    const isOurs = repositoryUrl !== undefined && tag.startsWith(`<a href="${repositoryUrl}/`);
    if (!isOurs && PLANTED.test(tag)) harm.push(`the tag ${tag}`);
  }
  for (const [tag] of rendered.matchAll(/<(?:img|script|b|h1|input|s|em|strong)(?=[\s>])[^>]*>([^<]*)/g)) {
    if (PLANTED.test(tag)) harm.push(`the formatting ${tag}`);
  }
  for (const [table] of rendered.matchAll(/<table>[\s\S]*?<\/table>/g)) {
    const widths = [...table.matchAll(/<tr>([\s\S]*?)<\/tr>/g)].map(([row]) => row.match(/<t[dh][\s>]/g)?.length);
    if (new Set(widths).size > 1) harm.push(`a table broken into rows of ${widths.join(', ')} cells`);
  }
  return harm;
}
