import type { CheckConclusion, CheckRun } from '../github/state.ts';
import { html, type SafeHtml } from './html.ts';
import { type IconName, icon } from './icons.ts';

interface Look {
  readonly icon: IconName;
  readonly tone: 'good' | 'bad' | 'quiet' | 'busy';
  /** As in "1 failing check". */
  readonly word: string;
}

const LOOKS: Readonly<Record<CheckConclusion, Look>> = {
  success: { icon: 'check', tone: 'good', word: 'successful' },
  failure: { icon: 'cross', tone: 'bad', word: 'failing' },
  timed_out: { icon: 'cross', tone: 'bad', word: 'timed out' },
  action_required: { icon: 'alert', tone: 'bad', word: 'waiting for an action' },
  cancelled: { icon: 'stop', tone: 'quiet', word: 'cancelled' },
  neutral: { icon: 'neutral', tone: 'quiet', word: 'neutral' },
  skipped: { icon: 'neutral', tone: 'quiet', word: 'skipped' },
};
const BUSY: Look = { icon: 'dot', tone: 'busy', word: 'running' };

/** How a check run looks, by its conclusion. */
export function lookOf({ conclusion }: Pick<CheckRun, 'conclusion'>): Look {
  return conclusion === null ? BUSY : LOOKS[conclusion];
}

/** The coloured sign of a check run. */
export function checkIcon(run: Pick<CheckRun, 'conclusion'>): SafeHtml {
  const look = lookOf(run);
  return html`<span class="status ${look.tone}" title="${run.conclusion ?? 'running'}">${icon(look.icon)}</span>`;
}
