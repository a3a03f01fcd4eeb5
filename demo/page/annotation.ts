import type { CheckAnnotation, CheckRun } from '../github/state.ts';
import { html, type SafeHtml } from './html.ts';
import { type IconName, icon } from './icons.ts';

const LEVELS: Readonly<Record<CheckAnnotation['annotation_level'], { sign: IconName; tone: string }>> = {
  failure: { sign: 'cross', tone: 'bad' },
  warning: { sign: 'alert', tone: 'warn' },
  notice: { sign: 'info', tone: 'info' },
};
const URL = /\bhttps?:\/\/[^\s<>"')\]]+[^\s<>"')\].,;:!?]/g;

/** An annotation as a box; its text is plain, as GitHub has it, but for addresses. */
export function annotationBox(annotation: CheckAnnotation, run: CheckRun, where: SafeHtml | null = null): SafeHtml {
  const { sign, tone } = LEVELS[annotation.annotation_level];
  const place = where ?? html`on line ${annotation.end_line}`;
  return html`<section class="annotation ${tone}">
    <header>${icon(sign)} <strong>Check ${annotation.annotation_level}</strong> <span class="quiet">${place} · ${run.name}</span></header>
    ${annotation.title !== null && html`<h3>${annotation.title}</h3>`}
    <p>${linkAddresses(annotation.message)}</p>
    ${annotation.raw_details !== null && html`<pre>${annotation.raw_details}</pre>`}
  </section>`;
}

function linkAddresses(text: string): SafeHtml {
  const parts: SafeHtml[] = [];
  let at = 0;
  for (const match of text.matchAll(URL)) {
    parts.push(html`${text.slice(at, match.index)}<a href="${match[0]}" rel="nofollow noreferrer">${match[0]}</a>`);
    at = match.index + match[0].length;
  }
  return html`${parts}${text.slice(at)}`;
}
