import type { Account } from '../github/state.ts';
import { html, type SafeHtml } from './html.ts';
import { icon } from './icons.ts';

/** A login as GitHub shows it: an App goes by its name, with a label. */
export function accountName({ login, type }: Account): SafeHtml {
  const name = html`<strong class="author">${login.replace(/\[bot\]$/, '')}</strong>`;
  return type === 'Bot' ? html`${name} <span class="label">bot</span>` : name;
}

/** A stand-in for the picture: the first letter, or the shield of an App. */
export function avatar({ login, type }: Account): SafeHtml {
  return type === 'Bot'
    ? html`<span class="avatar app">${icon('shield')}</span>`
    : html`<span class="avatar">${login.charAt(0).toUpperCase()}</span>`;
}
