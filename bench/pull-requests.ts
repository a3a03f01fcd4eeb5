import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { type Figure, median } from './figure.ts';

interface Judged {
  /** Seconds from webhook to verdict, one pull request at a time. */
  readonly alone: readonly number[];
  readonly withHistory: readonly number[];
  /** Seconds for `count` of them at once, in one installation. */
  readonly together: number;
  readonly count: number;
  /** Requests that GitHub would refuse. */
  readonly refused: number;
}

/** The App at work: pull requests that leak and are commented on, against the local GitHub on real git. */
export function measurePullRequests(): Figure[] {
  const { alone, withHistory, together, count } = judgePulls();
  const detail = (seconds: readonly number[]): string => seconds.map((one) => `${one.toFixed(1)} s`).join(', ');
  return [
    { name: 'webhook to verdict, alone', value: median(alone), budget: 10, unit: 's', detail: detail(alone) },
    {
      name: 'webhook to verdict, three commits',
      value: median(withHistory),
      budget: 10,
      unit: 's',
      detail: detail(withHistory),
    },
    {
      name: 'pull requests a minute per installation',
      value: (60 * count) / together,
      budget: 12,
      isLeast: true,
      unit: '/min',
      detail: `${count} at once in ${together.toFixed(1)} s`,
    },
  ];
}

function judgePulls(): Judged {
  // The local GitHub finds its schemas beside its sources, so it is not bundled; the App itself is the built one.
  const root = path.resolve(import.meta.dirname, '..');
  const script = path.join(root, 'bench/judge-pulls.ts');
  const child = spawnSync(process.execPath, ['--import', 'tsx', script], { cwd: root, encoding: 'utf8' });
  if (child.status !== 0) throw new Error(`the App could not be timed: ${child.stderr.slice(-2000)}`);
  const judged = JSON.parse(child.stdout) as Judged;
  if (judged.refused > 0) throw new Error('the App sent what GitHub refuses');
  return judged;
}
