import { html, type SafeHtml } from './html.ts';

/** A moment; the page's script words it relative to now. */
export function timeTag(iso: string): SafeHtml {
  return html`<time datetime="${iso}">${iso.replace('T', ', ').replace('Z', ' UTC')}</time>`;
}

/** `2s`, `1m 5s`: how long something took. */
export function duration(from: string, to: string): string {
  const seconds = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 1000));
  return seconds < 60 ? `${seconds}s` : `${Math.floor(seconds / 60)}m ${seconds % 60}s`;
}
