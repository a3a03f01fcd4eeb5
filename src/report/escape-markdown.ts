import { cleanText } from './clean-text.ts';

/** Text of a scanned file as inline Markdown: it cannot format, mention, link, use HTML or end a table cell. */
export function escapeMarkdown(text: string, limit?: number): string {
  return breakLinks(cleanText(text, limit)).replace(/[!-/:-@[-`{-~]/g, (character) =>
    character === '|' ? '&#124;' : `\\${character}`,
  );
}

/** Text of a scanned file within our own HTML, where Markdown does not apply. */
export function escapeHtml(text: string, limit?: number): string {
  return toEntities(breakLinks(cleanText(text, limit)));
}

const ZERO_WIDTH_SPACE = '\u200b';

/** GitHub links mentions, issue numbers and addresses after rendering, when escapes are gone: a space unseen stops it. */
function breakLinks(text: string): string {
  return text.replace(/[@#]|\bGH-|\bwww\.|:(?=\/\/)/gi, (start) => `${start}${ZERO_WIDTH_SPACE}`);
}

/**
 * Text of a scanned file as a code span, in which GitHub neither mentions nor links nor formats. A bar would still end
 * a table cell, whatever stands around it, so it is shown broken.
 */
export function codeSpan(text: string, limit?: number): string {
  const shown = cleanText(text, limit).replaceAll('|', '¦');
  if (shown === '') return '` `';
  const fence = '`'.repeat(longestRun(shown, '`') + 1);
  const gap = shown.startsWith('`') || shown.endsWith('`') || /^ .* $/.test(shown) ? ' ' : '';
  return `${fence}${gap}${shown}${gap}${fence}`;
}

/** As `codeSpan`, within our own HTML. */
export function htmlCode(text: string, limit?: number): string {
  return `<code>${toEntities(cleanText(text, limit))}</code>`;
}

/** Markdown's own characters as well, should a renderer look into HTML. */
function toEntities(text: string): string {
  return text.replace(/[&<>"'`[\]()*_~\\|!]/g, (character) => `&#${character.charCodeAt(0)};`);
}

/** A fenced block that its content cannot end. */
export function codeBlock(text: string, language: string): string {
  const fence = '`'.repeat(Math.max(3, longestRun(text, '`') + 1));
  return `${fence}${language}\n${text}\n${fence}`;
}

/** A link whose address is ours to trust and whose text is already Markdown. */
export function link(markdown: string, url: string): string {
  const safe = url.replace(
    /[()<>\\\s|[\]`"]/g,
    (character) => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`,
  );
  return `[${markdown}](${safe})`;
}

function longestRun(text: string, character: string): number {
  let longest = 0;
  let run = 0;
  for (const each of text) {
    run = each === character ? run + 1 : 0;
    longest = Math.max(longest, run);
  }
  return longest;
}
